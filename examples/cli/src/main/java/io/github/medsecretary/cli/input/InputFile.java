package io.github.medsecretary.cli.input;

import io.github.medsecretary.cli.json.Json;
import io.github.medsecretary.cli.json.JsonReading;
import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * A JSON file that has been read: its name and its value, whose parts remember their places. Immutable and
 * thread-safe.
 */
public final class InputFile {

    /** The largest file that is read, in bytes: 256 MiB. */
    public static final long MAX_BYTES = 256L << 20;

    private final String name;
    private final Json json;

    private InputFile(String name, Json json) {
        this.name = name;
        this.json = json;
    }

    /** The file at a path, or why it can't be read. */
    public static Either<Seq<Failure>, InputFile> read(Path path) {
        String name = String.valueOf(path.getFileName());
        return bytes(path).flatMap(bytes -> of(name, bytes));
    }

    /** A file of that name with these bytes. */
    public static Either<Seq<Failure>, InputFile> of(String name, byte[] utf8) {
        return JsonReading.read(utf8)
                .map(json -> new InputFile(name, json))
                .mapLeft(broken -> List.of(new Failure(name, broken.place(), broken.problem())));
    }

    /** The bytes of a file of at most {@link #MAX_BYTES}, or why they can't be had. */
    public static Either<Seq<Failure>, byte[]> bytes(Path path) {
        String name = String.valueOf(path.getFileName());
        try {
            return Files.size(path) > MAX_BYTES
                    ? Either.left(List.of(Failure.of(name, Problem.of(CliCode.TOO_LARGE))))
                    : Either.right(Files.readAllBytes(path));
        } catch (IOException unreadable) {
            return Either.left(List.of(Failure.of(name, Problem.of(CliCode.FILE_UNUSABLE, "The file can't be read."))));
        }
    }

    /** The file's value in the given shape, or every problem with it. */
    public <T> Either<Seq<Failure>, T> as(Function<ObjectReader, Option<T>> shape) {
        return ObjectReader.read(json, shape).mapLeft(problems -> problems.map(this::located));
    }

    /** What can be read of a list of the file's value. */
    public record Items<T>(Seq<T> read, Seq<Failure> failures) {}

    /** The items of a list in the given shape, each by itself: one that is wrong loses only itself. */
    public <T> Items<T> items(String name, Function<ObjectReader, Option<T>> shape) {
        Option<Json> list = inner(json, name);
        if (list.exists(each -> !(each instanceof Json.Arr))) {
            return new Items<>(
                    List.empty(),
                    List.of(located(Problem.of(CoreCode.MALFORMED, "An array belongs here.")
                            .under(name))));
        }
        List<T> read = List.empty();
        List<Failure> failures = List.empty();
        int at = 0;
        for (Json item : list.map(each -> ((Json.Arr) each).items()).getOrElse(List.empty())) {
            int index = at++;
            Either<Seq<Problem>, T> value = ObjectReader.read(item, shape);
            read = read.appendAll(value.toOption());
            failures = failures.appendAll(value.fold(
                    problems ->
                            problems.map(problem -> located(problem.under(index).under(name))),
                    any -> List.empty()));
        }
        return new Items<>(read, failures);
    }

    /** The names of the fields of the file's value; none if it is no object. */
    public Seq<String> names() {
        return json instanceof Json.Obj object ? object.fields().keySet().toList() : List.empty();
    }

    /** A problem with a path inside this file, at the place of the innermost value on that path. */
    public Failure located(Problem problem) {
        Json here = json;
        for (String step : problem.where().split("/", -1)) {
            here = inner(here, step.replace("~1", "/").replace("~0", "~")).getOrElse(here);
        }
        return new Failure(name, here.place(), problem);
    }

    private static Option<Json> inner(Json json, String step) {
        if (json instanceof Json.Obj object) {
            return object.fields().get(step);
        }
        return json instanceof Json.Arr array && step.matches("[0-9]{1,9}")
                ? array.items().drop(Integer.parseInt(step)).headOption()
                : Option.none();
    }
}
