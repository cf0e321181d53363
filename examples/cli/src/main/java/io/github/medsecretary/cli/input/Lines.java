package io.github.medsecretary.cli.input;

import io.github.medsecretary.cli.json.Json;
import io.github.medsecretary.cli.json.JsonReading;
import io.github.medsecretary.cli.json.JsonWriting;
import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.function.Function;

/**
 * JSON Lines in, JSON Lines out: one line for each, in order, flushed. A bad line is answered with its problem, stops
 * none of the others, and makes the exit code 2. Blank lines are passed over.
 */
public final class Lines {

    private final Console console;

    /** Answers on the given console; failures are told on its error stream as well. */
    public Lines(Console console) {
        this.console = console;
    }

    /** Answers each line of the given shape; gives the exit code. */
    public <T> int answer(Function<ObjectReader, Option<T>> shape, Function<T, JsonWriting.Content> answer)
            throws IOException {
        var source = new LineSource(console.in());
        int exit = 0;
        for (var line = source.next(); line.isPresent(); line = source.next()) {
            exit = Math.max(exit, answer(line.get(), shape, answer));
        }
        return exit;
    }

    private <T> int answer(
            LineSource.Line line, Function<ObjectReader, Option<T>> shape, Function<T, JsonWriting.Content> answer) {
        if (isBlank(line)) {
            return 0;
        }
        Either<Bad, T> read = parsed(line)
                .flatMap(json -> ObjectReader.read(json, shape)
                        .mapLeft(problems -> new Bad(id(json), json.place().column(), problems)));
        return read.fold(bad -> refused(line.number(), bad), each -> answered(line, each, answer));
    }

    private int refused(int number, Bad bad) {
        print(refusal(number, bad));
        return 2;
    }

    // A fault of the program, or of a vendor's rule, costs its own line only.
    private <T> int answered(LineSource.Line line, T asked, Function<T, JsonWriting.Content> answer) {
        try {
            print(answer.apply(asked));
            return 0;
        } catch (RuntimeException | StackOverflowError fault) {
            return refused(line.number(), new Bad(id(line), 1, List.of(Fault.of(fault))));
        }
    }

    private static Option<String> id(LineSource.Line line) {
        return JsonReading.read(line.bytes()).fold(broken -> Option.none(), Lines::id);
    }

    /** What is wrong with one line. */
    private record Bad(Option<String> id, int column, Seq<Problem> problems) {}

    private static Either<Bad, Json> parsed(LineSource.Line line) {
        if (line.tooLong()) {
            var problem = Problem.of(CliCode.TOO_LARGE, "The line is longer than " + LineSource.MAX_BYTES + " bytes.");
            return Either.left(new Bad(Option.none(), 1, List.of(problem)));
        }
        return JsonReading.read(line.bytes())
                .mapLeft(broken -> new Bad(Option.none(), broken.place().column(), List.of(broken.problem())));
    }

    private static boolean isBlank(LineSource.Line line) {
        for (byte b : line.bytes()) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private static Option<String> id(Json json) {
        return json instanceof Json.Obj object
                ? object.fields().get("id").filter(Json.Text.class::isInstance).map(id -> ((Json.Text) id).value())
                : Option.none();
    }

    private JsonWriting.Content refusal(int number, Bad bad) {
        bad.problems()
                .map(problem -> new Failure("stdin", new Json.Place(number, bad.column()), problem))
                .forEach(console.err()::println);
        return json -> {
            json.writeStartObject();
            json.writeStringField("id", bad.id().getOrNull());
            json.writeNumberField("line", number);
            json.writeObjectFieldStart("error");
            json.writeStringField("code", bad.problems().head().code().name());
            json.writeStringField("message", bad.problems().map(Lines::told).mkString(" "));
            json.writeEndObject();
            json.writeEndObject();
        };
    }

    private static String told(Problem problem) {
        return new Failure("", new Json.Place(1, 1), problem).told();
    }

    private void print(JsonWriting.Content content) {
        console.out().print(JsonWriting.line(content));
        console.out().print('\n');
        console.out().flush();
    }
}
