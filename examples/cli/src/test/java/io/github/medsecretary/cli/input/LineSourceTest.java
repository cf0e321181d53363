package io.github.medsecretary.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineSourceTest {

    private static Seq<LineSource.Line> lines(InputStream in) throws IOException {
        var source = new LineSource(in);
        List<LineSource.Line> lines = List.empty();
        for (var line = source.next(); line.isPresent(); line = source.next()) {
            lines = lines.append(line.get());
        }
        return lines;
    }

    private static Seq<String> told(String text) throws IOException {
        return lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .map(line -> line.number() + "=" + new String(line.bytes(), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''|''", "a|1=a", "a\\n|1=a", "a\\nb|1=a,2=b", "a\\n\\nb\\n|1=a,2=,3=b", "\\n|1=", "ŵ\\nŷ|1=ŵ,2=ŷ"
            })
    void linesAreNumberedFromOneAndTheLastNeedsNoEnd(String text, String told) throws IOException {
        assertEquals(told, told(text.replace("\\n", "\n")).mkString(","));
    }

    @Test
    void aCarriageReturnStaysForTheReader() throws IOException {
        assertEquals(List.of("1=a\r", "2=b"), told("a\r\nb"));
    }

    @Test
    void theLongestLineIsTakenAndOneByteMoreIsNot() throws IOException {
        String most = "x".repeat(LineSource.MAX_BYTES);
        var fits = lines(new ByteArrayInputStream((most + "\nb").getBytes(StandardCharsets.UTF_8)));
        assertFalse(fits.head().tooLong());
        assertEquals(LineSource.MAX_BYTES, fits.head().bytes().length);
        var over = lines(new ByteArrayInputStream((most + "y\nb").getBytes(StandardCharsets.UTF_8)));
        assertTrue(over.head().tooLong());
        assertEquals(LineSource.MAX_BYTES, over.head().bytes().length, "no more is kept");
        assertEquals("b", new String(over.last().bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void aLineIsGivenBeforeTheNextIsThere() throws IOException {
        var asked = new boolean[1];
        var late = new InputStream() {
            @Override
            public int read() {
                asked[0] = true;
                return -1;
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                return read();
            }
        };
        var source = new LineSource(
                new SequenceInputStream(new ByteArrayInputStream("first\n".getBytes(StandardCharsets.UTF_8)), late));
        assertEquals("first", new String(source.next().orElseThrow().bytes(), StandardCharsets.UTF_8));
        assertFalse(asked[0], "a caller who waits for the answer before writing on isn't kept waiting");
        assertTrue(source.next().isEmpty());
    }
}
