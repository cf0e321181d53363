package io.github.medsecretary.cli.lexicon;

import io.github.medsecretary.cli.input.Failure;
import io.github.medsecretary.cli.input.InputFile;
import io.github.medsecretary.cli.json.Json;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.Layer;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.lexicon.Lexicon;
import io.github.medsecretary.terminology.lexicon.LexiconProblem;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/**
 * {@code --lexicon FILE ...}: a practice's own lexicons, which stand over the built-in ones of whichever country. To be
 * mixed into a command.
 */
public final class PracticeLexicons {

    @Option(names = "--lexicon", paramLabel = "FILE", arity = "1..*", description = "a practice's own lexicons")
    private java.util.List<Path> files = java.util.List.of();

    /** The lexicons of all files as the layer of the practice, a later one over an earlier, or all that is wrong. */
    public Either<Seq<Failure>, Layers> read() {
        Layers layers = Layers.empty();
        List<Failure> failures = List.empty();
        for (Path file : files) {
            Either<Seq<Failure>, Lexicon> lexicon = lexicon(file);
            if (lexicon.isLeft()) {
                failures = failures.appendAll(lexicon.getLeft());
            } else {
                layers = layers.with(Layer.PRACTICE, lexicon.get());
            }
        }
        return failures.isEmpty() ? Either.right(layers) : Either.left(failures);
    }

    private static Either<Seq<Failure>, Lexicon> lexicon(Path file) {
        String name = String.valueOf(file.getFileName());
        return InputFile.bytes(file)
                .flatMap(bytes -> ClinicalText.of(new String(bytes, StandardCharsets.UTF_8))
                        .mapLeft(problem -> List.of(Failure.of(name, problem))))
                .flatMap(text -> Lexicon.read(text.value())
                        .mapLeft(problems -> problems.map(problem -> located(name, problem))));
    }

    private static Failure located(String file, LexiconProblem problem) {
        return new Failure(file, new Json.Place(problem.line(), problem.cell()), problem.problem());
    }
}
