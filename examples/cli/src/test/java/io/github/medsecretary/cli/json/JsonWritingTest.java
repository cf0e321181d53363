package io.github.medsecretary.cli.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.collection.List;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWritingTest {

    private static final JsonWriting.Content OBJECT = out -> {
        out.writeStartObject();
        out.writeStringField("b", "x");
        out.writeArrayFieldStart("a");
        out.writeNumber(1);
        out.writeNumber(2);
        out.writeEndArray();
        out.writeNullField("c");
        out.writeEndObject();
    };

    @Test
    void aLineHasNoBreakAndKeepsTheOrder() {
        assertEquals("{\"b\":\"x\",\"a\":[1,2],\"c\":null}", JsonWriting.line(OBJECT));
    }

    @Test
    void aFileIsIndentedWithTheSameLineEndsEverywhere() {
        assertEquals("""
                {
                  "b" : "x",
                  "a" : [
                    1,
                    2
                  ],
                  "c" : null
                }
                """, JsonWriting.pretty(OBJECT));
        assertFalse(JsonWriting.pretty(OBJECT).contains("\r"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ŷ", "😀", "\"", "\\", "\n\t\u0001", "\u2028", "</script>", "é"})
    void whatIsWrittenIsReadTheSame(String text) {
        String line = JsonWriting.line(out -> out.writeString(text));
        assertFalse(line.contains("\n"), "one line is one line");
        assertEquals(text, ((Json.Text) JsonReading.read(line).get()).value());
    }

    @Test
    void lettersAreWrittenAsLetters() {
        assertEquals("\"Gŵynfryn\"", JsonWriting.line(out -> out.writeString("Gŵynfryn")));
    }

    @Test
    void aWriterThatFailsIsAnErrorOfTheProgram() {
        JsonWriting.Content broken = out -> {
            throw new IOException("no");
        };
        for (var writing : List.<org.junit.jupiter.api.function.Executable>of(
                () -> JsonWriting.line(broken), () -> JsonWriting.pretty(broken))) {
            assertThrows(UncheckedIOException.class, writing);
        }
    }
}
