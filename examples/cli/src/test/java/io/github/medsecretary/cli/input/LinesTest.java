package io.github.medsecretary.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.cli.json.JsonWriting;
import io.github.medsecretary.cli.json.ObjectReader;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LinesTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String input) throws IOException {
        var console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Lines(console).answer(LinesTest::word, LinesTest::echo);
    }

    private static Option<String> word(ObjectReader in) {
        in.has("id");
        String word = in.text("word");
        return in.build(() -> word);
    }

    private static JsonWriting.Content echo(String word) {
        if (word.equals("fault")) {
            throw new IllegalStateException(word);
        }
        return json -> json.writeString(word);
    }

    private String answer() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyLineIsAnsweredInOrder() throws IOException {
        assertEquals(0, run("{\"word\":\"a\"}\n{\"word\":\"ŷ\"}"));
        assertEquals("\"a\"\n\"ŷ\"\n", answer());
    }

    @Test
    void aBadLineStopsNoOther() throws IOException {
        assertEquals(2, run("{\"word\":\"a\"}\n{\"id\":\"x\",\"wort\":1}\nnonsense\n{\"word\":\"b\"}\n"));
        var lines = answer().lines().toList();
        assertEquals(4, lines.size());
        assertEquals(
                "{\"id\":\"x\",\"line\":2,\"error\":{\"code\":\"MISSING\",\"message\":\"A required field is missing. (#/word)"
                        + " This field is not known here. (#/wort) Maybe it is misspelt.\"}}",
                lines.get(1));
        assertTrue(lines.get(2).startsWith("{\"id\":null,\"line\":3,\"error\":{\"code\":\"MALFORMED\""));
        assertEquals("\"b\"", lines.get(3));
    }

    @Test
    void aFaultOfTheProgramCostsItsOwnLineOnly() throws IOException {
        assertEquals(2, run("{\"word\":\"a\"}\n{\"id\":\"x\",\"word\":\"fault\"}\n{\"word\":\"b\"}\n"));
        var lines = answer().lines().toList();
        assertEquals("\"b\"", lines.get(2));
        assertTrue(lines.get(1).startsWith("{\"id\":\"x\",\"line\":2,\"error\":{\"code\":\"FAULT\""), lines.get(1));
    }

    @Test
    void aBadLineIsToldOnTheErrorStreamToo() throws IOException {
        run("\n\n{\"word\":1}");
        assertEquals(
                "stdin:3:1: MALFORMED: This is a number where a string belongs. (#/word)\n",
                err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aLineOfTenMegabytesIsRefusedAndTheNextIsAnswered() throws IOException {
        assertEquals(2, run("{\"word\":\"" + "x".repeat(10 << 20) + "\"}\n{\"word\":\"b\"}\n"));
        var lines = answer().lines().toList();
        assertTrue(lines.get(0).contains("\"code\":\"TOO_LARGE\""));
        assertEquals("\"b\"", lines.get(1));
    }

    @Test
    void noMessageHoldsTheContent() throws IOException {
        run("{\"word\":[\"Zebrafield\"]}\n{\"word\":Zebrafield}\n{\"word\":\"Zebrafield\\ud800\"}\n");
        assertFalse(answer().contains("Zebra"));
        assertFalse(err.toString(StandardCharsets.UTF_8).contains("Zebra"));
    }
}
