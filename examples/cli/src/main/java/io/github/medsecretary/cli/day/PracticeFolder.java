package io.github.medsecretary.cli.day;

import io.github.medsecretary.cli.input.CliCode;
import io.github.medsecretary.cli.input.Failure;
import io.github.medsecretary.cli.input.InputFile;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the files of a practice come from: a folder, or the sample that comes with the program. */
interface PracticeFolder {

    /** The bytes of a file, by its path inside the folder. */
    Either<Seq<Failure>, byte[]> bytes(String path);

    /** The bytes of a file that need not be there. */
    Option<Either<Seq<Failure>, byte[]>> optional(String path);

    /** The paths of the dictations, in order. */
    Either<Seq<Failure>, Seq<String>> dictations();

    /** A folder on disk. */
    static PracticeFolder at(Path folder) {
        return new PracticeFolder() {
            @Override
            public Either<Seq<Failure>, byte[]> bytes(String path) {
                return InputFile.bytes(folder.resolve(path));
            }

            @Override
            public Option<Either<Seq<Failure>, byte[]>> optional(String path) {
                return Option.when(Files.exists(folder.resolve(path)), () -> bytes(path));
            }

            @Override
            public Either<Seq<Failure>, Seq<String>> dictations() {
                Path inside = folder.resolve("dictations");
                if (Files.notExists(inside)) {
                    return Either.right(List.empty());
                }
                try (Stream<Path> files = Files.list(inside)) {
                    return Either.right(List.ofAll(files.map(file -> String.valueOf(file.getFileName()))
                                    .filter(name -> name.endsWith(".txt"))
                                    .toList())
                            .sorted()
                            .map(name -> "dictations/" + name));
                } catch (IOException unreadable) {
                    return Either.left(List.of(Failure.of("dictations", Problem.of(CliCode.FILE_UNUSABLE))));
                }
            }
        };
    }

    /** The sample practice. */
    static PracticeFolder sample() {
        return new PracticeFolder() {
            @Override
            public Either<Seq<Failure>, byte[]> bytes(String path) {
                return Either.right(resource(path));
            }

            @Override
            public Option<Either<Seq<Failure>, byte[]>> optional(String path) {
                return Option.some(bytes(path));
            }

            @Override
            public Either<Seq<Failure>, Seq<String>> dictations() {
                String index = new String(resource("dictations/index"), StandardCharsets.UTF_8);
                return Either.right(List.ofAll(index.lines().toList()).map(name -> "dictations/" + name));
            }
        };
    }

    private static byte[] resource(String path) {
        try (InputStream in = PracticeFolder.class.getResourceAsStream("sample/" + path)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks a file of its sample");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
