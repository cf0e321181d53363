package io.github.medsecretary.cli.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ObjectReaderTest {

    private record Room(String id, int beds, Optional<String> note, Seq<Room> inner) {

        static Option<Room> shape(ObjectReader in) {
            String id = in.text("id");
            int beds = in.wholeOr("beds", 0, 9, 1);
            var note = in.optionalText("note");
            var inner = in.list("inner", Room::shape);
            return in.build(() -> new Room(id, beds, note, inner));
        }
    }

    private static Either<Seq<Problem>, Room> read(String json) {
        return ObjectReader.read(JsonReading.read(json).get(), Room::shape);
    }

    private static Seq<String> problems(String json) {
        return read(json).getLeft().map(problem -> problem.where() + " " + problem.code());
    }

    @Test
    void whatIsThereIsTaken() {
        var room = read("{\"id\":\"r1\",\"beds\":2,\"note\":null,\"inner\":[{\"id\":\"r2\"}]}")
                .get();
        assertEquals(
                new Room("r1", 2, Optional.empty(), List.of(new Room("r2", 1, Optional.empty(), List.empty()))), room);
    }

    @Test
    void everyProblemIsToldNotOnlyTheFirst() {
        assertEquals(
                List.of(
                        "/id MISSING",
                        "/beds OUT_OF_RANGE",
                        "/inner/1/id MALFORMED",
                        "/inner/2 MALFORMED",
                        "/bed MALFORMED"),
                problems("{\"beds\":10,\"bed\":1,\"inner\":[{\"id\":\"a\"},{\"id\":7},3]}"));
    }

    @Test
    void aBlankTextCountsAsMissing() {
        assertEquals(List.of("/id MISSING"), problems("{\"id\":\" \"}"));
    }

    @Test
    void aFractionIsNotAWholeNumber() {
        assertEquals(List.of("/beds OUT_OF_RANGE"), problems("{\"id\":\"a\",\"beds\":1.5}"));
        assertEquals(List.of("/beds OUT_OF_RANGE"), problems("{\"id\":\"a\",\"beds\":1e999999}"));
        assertEquals(3, read("{\"id\":\"a\",\"beds\":3.0}").get().beds());
    }

    @Test
    void halfASurrogatePairIsRefusedInAnyText() {
        assertEquals(List.of("/id " + CoreCode.ILLEGAL_CHARACTER), problems("{\"id\":\"a\\ud800\"}"));
        assertEquals(List.of("/note " + CoreCode.ILLEGAL_CHARACTER), problems("{\"id\":\"a\",\"note\":\"\\u0000\"}"));
    }

    @Test
    void anUnknownFieldIsNamedByItsPath() {
        assertEquals(
                List.of("/inner/0/a~1b MALFORMED"), problems("{\"id\":\"a\",\"inner\":[{\"id\":\"b\",\"a/b\":1}]}"));
    }

    @Test
    void anArrayIsNotAnObject() {
        assertEquals(List.of(" MALFORMED"), problems("[]"));
    }

    /** A field of every kind, so that each stand-in and each refusal is seen. */
    private record Ward(String name, Optional<Boolean> open, List<Integer> steps, Optional<Room> first) {

        static Option<Ward> shape(ObjectReader in) {
            String name = in.parse("name", Ward::capital, "X");
            boolean open = in.flagOr("open", true);
            var steps = List.ofAll(in.parsedTexts("steps", Ward::number));
            var first = in.optionalObject("first", Room::shape);
            return in.build(() -> new Ward(name, Optional.of(open), steps, first));
        }

        private static Either<Problem, String> capital(String text) {
            return text.equals(text.toUpperCase(java.util.Locale.ROOT))
                    ? Either.right(text)
                    : Either.left(Problem.of(CoreCode.UNKNOWN_CODE, "A name is in capitals."));
        }

        private static Either<Problem, Integer> number(String text) {
            return text.matches("[0-9]")
                    ? Either.right(Integer.parseInt(text))
                    : Either.left(Problem.of(CoreCode.MALFORMED, "A step is a digit."));
        }
    }

    private static Either<Seq<Problem>, Ward> ward(String json) {
        return ObjectReader.read(JsonReading.read(json).get(), Ward::shape);
    }

    private static Seq<String> wrong(String json) {
        return ward(json).getLeft().map(problem -> problem.where() + " " + problem.code());
    }

    @Test
    void valuesThatTextsStandForAreTaken() {
        assertEquals(
                new Ward("A", Optional.of(false), List.of(1, 2), Optional.empty()),
                ward("{\"name\":\"A\",\"open\":false,\"steps\":[\"1\",\"2\"]}").get());
    }

    @Test
    void whatMayBeAbsentIsTakenAsAbsentAlsoIfItIsNull() {
        var plain = new Ward("A", Optional.of(true), List.empty(), Optional.empty());
        assertEquals(plain, ward("{\"name\":\"A\"}").get());
        assertEquals(
                plain,
                ward("{\"name\":\"A\",\"open\":null,\"steps\":null,\"first\":null}")
                        .get());
    }

    @Test
    void aRequiredFieldThatIsNullIsMissing() {
        assertEquals(List.of("/name MISSING"), wrong("{\"name\":null}"));
    }

    @Test
    void aValueThatItsParserRefusesKeepsTheParsersCode() {
        assertEquals(
                List.of("/name UNKNOWN_CODE", "/steps/1 MALFORMED"),
                wrong("{\"name\":\"a\",\"steps\":[\"1\",\"x\",\"2\"]}"));
    }

    @Test
    void aFieldOfAnotherKindIsToldAsWhatItIs() {
        assertEquals(
                List.of(
                        "This is a number where a string belongs.",
                        "This is a string where true or false belongs.",
                        "This is an object where an array belongs.",
                        "This is an array where an object belongs."),
                ward("{\"name\":1,\"open\":\"yes\",\"steps\":{},\"first\":[]}")
                        .getLeft()
                        .map(Problem::reason));
    }

    @Test
    void anInnerObjectsProblemsAreTheOutersWithTheirPath() {
        assertEquals(
                List.of("/first/id MISSING", "/first/beds OUT_OF_RANGE", "/first/x MALFORMED"),
                wrong("{\"name\":\"A\",\"first\":{\"beds\":-1,\"x\":0}}"));
    }

    @Test
    void aListThatMustHoldSomethingIsMissingWhereItIsNotThere() {
        var read = ObjectReader.<Seq<Room>>read(JsonReading.read("{}").get(), in -> {
            var rooms = in.someOf("rooms", Room::shape);
            return in.build(() -> rooms);
        });
        assertEquals(List.of("/rooms"), read.getLeft().map(Problem::where));
    }

    @Test
    void aRequiredObjectIsMissingWhereItIsNotThere() {
        var read = ObjectReader.<Room>read(JsonReading.read("{}").get(), in -> {
            var room = in.object("room", Room::shape);
            return in.build(room::get);
        });
        assertEquals(List.of("/room"), read.getLeft().map(Problem::where));
    }

    @Test
    void aValueThatRefusesItselfIsRefused() {
        var read = ObjectReader.<String>read(
                JsonReading.read("{\"a\":1}").get(),
                in -> in.has("a")
                        ? in.buildEither(() -> Either.left(List.of(
                                Problem.of(CoreCode.OUT_OF_RANGE).under("a"),
                                Problem.of(CoreCode.MISSING).under("b"))))
                        : Option.none());
        assertEquals(List.of("/a", "/b"), read.getLeft().map(Problem::where));
    }

    @Test
    void boundsAreInclusive() {
        assertEquals(0, read("{\"id\":\"a\",\"beds\":0}").get().beds());
        assertEquals(9, read("{\"id\":\"a\",\"beds\":9}").get().beds());
        assertEquals(List.of("/beds OUT_OF_RANGE"), problems("{\"id\":\"a\",\"beds\":-1}"));
        assertEquals(
                "A whole number from 0 to 9 belongs here.",
                read("{\"id\":\"a\",\"beds\":10}").getLeft().head().reason());
    }
}
