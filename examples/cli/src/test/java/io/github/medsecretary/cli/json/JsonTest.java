package io.github.medsecretary.cli.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a value is called, where it stands, and that it prints nothing of itself. */
class JsonTest {

    private static Json read(String text) {
        return JsonReading.read(text).get();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | an object",
                "[] | an array",
                "\"x\" | a string",
                "1.5 | a number",
                "true | true or false",
                "false | true or false",
                "null | null"
            })
    void aValueSaysWhatItIs(String text, String kind) {
        assertEquals(kind, read(text).kind());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"x\":7}|x|1|6",
                "{\"x\" : 7}|x|1|8",
                "{\"a\":1,\"x\":\"7\"}|x|1|12",
                "{\\n\"x\":7}|x|2|5",
                "{\\r\\n\"x\":7}|x|2|5",
                "{\"é\":1,\"x\":7}|x|1|12",
                "{\"😀\":1,\"x\":7}|x|1|13",
                "{\"x\":[7]}|x|1|6",
                "{\"x\":{}}|x|1|6",
                "{\"x\":null}|x|1|6",
                "{\"x\":\\n\\n   true}|x|3|4"
            })
    void aFieldsPlaceIsThatOfItsValue(String text, String field, int line, int column) {
        var object = (Json.Obj) read(text.replace("\\n", "\n").replace("\\r", "\r"));
        assertEquals(
                new Json.Place(line, column), object.fields().get(field).get().place());
    }

    @Test
    void placesAreTheSameForBytesAndForText() {
        String text = "{\n \"Gŵyn\": [\"ŷ\", {\"a\": 1}]}";
        assertEquals(
                read(text),
                JsonReading.read(text.getBytes(StandardCharsets.UTF_8)).get());
    }

    @Test
    void aByteOrderMarkIsPassedOverAndMovesNoColumn() {
        byte[] bytes = "\uFEFF{\"x\":7}".getBytes(StandardCharsets.UTF_8);
        var object = (Json.Obj) JsonReading.read(bytes).get();
        assertEquals(new Json.Place(1, 1), object.place());
        assertEquals(new Json.Place(1, 6), object.fields().get("x").get().place());
        assertTrue(JsonReading.read("[\uFEFF]".getBytes(StandardCharsets.UTF_8)).isLeft(), "only at the start");
    }

    @Test
    void fieldsKeepTheirOrder() {
        var object = (Json.Obj) read("{\"z\":1,\"a\":2,\"m\":3}");
        assertEquals("zam", object.fields().keySet().mkString());
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.1", "1e3, 1e3", "-0, 0", "123456789012345678901234567890, 123456789012345678901234567890"})
    void aNumberIsKeptExactly(String text, BigDecimal value) {
        assertEquals(0, value.compareTo(((Json.Num) read(text)).value()));
    }

    @Test
    void escapesAreResolved() {
        assertEquals("a\"\\/\nA😀", ((Json.Text) read("\"a\\\"\\\\\\/\\n\\u0041\\uD83D\\uDE00\"")).value());
    }

    @Test
    void nothingIsPrintedOfWhatIsInside() {
        for (String text :
                new String[] {"\"Zebra\"", "[\"Zebra\"]", "{\"Zebra\":\"Zebra\"}", "[{\"a\":[4711]}]", "4711"}) {
            String printed = read(text).toString();
            assertFalse(printed.contains("Zebra") || printed.contains("4711"), printed);
        }
    }
}
