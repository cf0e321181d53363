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
}
