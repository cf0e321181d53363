package io.github.medsecretary.cli.diary;

import io.github.medsecretary.cli.input.Console;
import io.github.medsecretary.cli.input.Failure;
import io.github.medsecretary.cli.input.InputFile;
import io.github.medsecretary.cli.json.JsonWriting;
import io.github.medsecretary.cli.picture.DiaryPage;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.scheduling.booking.FindingSlots;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code medsec diary}: checks, searches and re-plans the diary of a practice file. */
@Command(
        name = "diary",
        mixinStandardHelpOptions = true,
        description = "Checks a diary, finds places in it, or re-plans it.",
        synopsisSubcommandLabel = "check|find|replan")
public final class DiaryCommand {

    private final Console console;

    /** Works on the given streams. */
    public DiaryCommand(Console console) {
        this.console = console;
    }

    /** What a command makes of a practice: its answer, and the exit code. */
    private record Answer(JsonWriting.Content json, int exit, Seq<Page> pages) {

        Answer(JsonWriting.Content json, int exit) {
            this(json, exit, List.empty());
        }
    }

    /** A page that is written beside the answer. */
    private record Page(Path file, String html) {

        void write() throws IOException {
            Files.writeString(file, html);
        }
    }

    @Command(name = "check", mixinStandardHelpOptions = true, description = "Lists every conflict in the diary.")
    int check(@Option(names = "--in", required = true, paramLabel = "FILE") Path file) throws IOException {
        return run(file, practice -> Either.right(conflicts(practice)));
    }

    @Command(name = "find", mixinStandardHelpOptions = true, description = "Offers places for the file's request.")
    int find(@Option(names = "--in", required = true, paramLabel = "FILE") Path file) throws IOException {
        return run(file, DiaryCommand::offer);
    }

    @Command(name = "replan", mixinStandardHelpOptions = true, description = "Re-plans after the file's disruptions.")
    int replan(
            @Option(names = "--in", required = true, paramLabel = "FILE") Path file,
            @Option(
                            names = "--alternatives",
                            paramLabel = "K",
                            defaultValue = "0",
                            description = "How many other plans to set beside it, at the most.")
                    int alternatives,
            @Option(
                            names = "--picture",
                            paramLabel = "PAGE",
                            description = "Where to write the plan as an HTML page, before and after.")
                    @Nullable Path picture)
            throws IOException {
        return run(file, practice -> plan(practice, alternatives, Optional.ofNullable(picture)));
    }

    private int run(Path path, Function<DiaryFile, Either<Problem, Answer>> command) throws IOException {
        Either<Seq<Failure>, Answer> answer = InputFile.read(path)
                .flatMap(file -> DiaryFile.of(file)
                        .flatMap(practice ->
                                command.apply(practice).mapLeft(problem -> List.of(file.located(problem)))));
        if (answer.isLeft()) {
            return console.refuse(answer.getLeft());
        }
        for (Page page : answer.get().pages()) {
            page.write();
        }
        console.out().print(JsonWriting.line(answer.get().json()));
        console.out().print('\n');
        console.out().flush();
        return answer.get().exit();
    }

    private static Answer conflicts(DiaryFile practice) {
        Seq<Finding> findings = practice.conflicts().in(practice.diary());
        boolean blocks = findings.exists(each -> each.severity() == Severity.BLOCK);
        return new Answer(out -> new ConflictJson(practice.clock()).write(findings, out), blocks ? 1 : 0);
    }

    private static Either<Problem, Answer> offer(DiaryFile practice) {
        if (practice.asked().request().isEmpty()) {
            return Either.left(
                    Problem.of(CoreCode.MISSING, "A required field is missing.").under("request"));
        }
        return new FindingSlots(practice.conflicts())
                .find(practice.diary(), practice.asked().request().get())
                .mapLeft(refusal -> Problem.of(refusal.code()).under("request"))
                .map(offer -> new Answer(
                        out -> new OfferJson(practice.clock()).write(offer, out),
                        offer.slots().isEmpty() ? 1 : 0));
    }

    private static Either<Problem, Answer> plan(DiaryFile practice, int alternatives, Optional<Path> picture) {
        if (alternatives < 0) {
            return Either.left(Problem.of(SchedulingCode.OUT_OF_RANGE).under("alternatives"));
        }
        var json = new ReplanJson(practice.clock(), practice.conflicts(), alternatives);
        return practice.plan()
                .map(plan -> new Answer(
                        out -> json.write(plan, out),
                        plan.unplaced().isEmpty() ? 0 : 1,
                        List.ofAll(picture.stream().map(file -> new Page(file, DiaryPage.of(plan))))));
    }
}
