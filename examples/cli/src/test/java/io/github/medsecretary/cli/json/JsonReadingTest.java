package io.github.medsecretary.cli.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.problem.CoreCode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReadingTest {

    @Test
    void aValueRemembersWhereItStood() {
        var json = (Json.Obj) JsonReading.read("{\n  \"a\": [1,\n   true]}").get();
        var array = (Json.Arr) json.fields().get("a").get();
        assertEquals(new Json.Place(1, 1), json.place());
        assertEquals(new Json.Place(2, 8), array.place());
        assertEquals(new Json.Place(3, 4), array.items().get(1).place());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1,}|1|8",
                "{\"a\":1,\"a\":2}|1|12",
                "{\"a\":1} x|1|9",
                "[1,\\n2,\\n|3|1",
                "[01]|1|3",
                "[NaN]|1|5",
                "{'a':1}|1|2"
            })
    void whatIsNotJsonIsRefusedWithItsPlace(String text, int line, int column) {
        var broken = JsonReading.read(text.replace("\\n", "\n")).getLeft();
        assertEquals(CoreCode.MALFORMED, broken.problem().code());
        assertEquals(line, broken.place().line());
        assertTrue(Math.abs(column - broken.place().column()) <= 2, broken.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n "})
    void nothingIsNotAValue(String text) {
        assertTrue(JsonReading.read(text).isLeft());
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWhereTheyStand() {
        byte[] bytes = "{\n\"né\":\"x\"}".getBytes(StandardCharsets.UTF_8);
        bytes[8] = (byte) 0xFF;
        assertEquals(new Json.Place(2, 6), JsonReading.read(bytes).getLeft().place());
    }

    @Test
    void deepNestingIsRefusedAndDoesNotOverflow() {
        assertTrue(JsonReading.read("[".repeat(100_000)).isLeft());
        assertTrue(JsonReading.read("[".repeat(60) + "]".repeat(60)).isRight());
    }

    @Test
    void noMessageQuotesTheInput() {
        var broken = JsonReading.read("{\"name\": Zebrafield}").getLeft();
        assertFalse(broken.toString().contains("Zebra"));
        assertFalse(JsonReading.read("{\"name\":\"Zebrafield\"}").toString().contains("Zebra"));
    }

    @Test
    void tenMegabytesOfOneTextAreReadWhole() {
        String text = "x".repeat(10 << 20);
        var json = JsonReading.read("\"" + text + "\"").get();
        assertEquals(
                text.length(), assertInstanceOf(Json.Text.class, json).value().length());
    }
}
