package io.github.medsecretary.scheduling.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a text holds, a reader of RFC 5545 gets it back. */
class ContentLinesProperties {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "Z", " ", ",", ";", "\\", "\n", "n", ":", "\"", "é", "€", "字", "😀")
                .list()
                .ofMinSize(1)
                .ofMaxSize(120)
                .map(parts -> String.join("", parts));
    }

    private static String unescaped(String value) {
        var out = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                i++;
                out.append(value.charAt(i) == 'n' ? '\n' : value.charAt(i));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    @Property(tries = 300)
    void aTextReadsBack(@ForAll("texts") String text) {
        String written = new ContentLines().text("SUMMARY", text).toString();
        String unfolded = written.replace("\r\n ", "");
        assertTrue(unfolded.startsWith("SUMMARY:") && unfolded.endsWith("\r\n"));
        assertEquals(text, unescaped(unfolded.substring(8, unfolded.length() - 2)));
    }

    @Property(tries = 300)
    void noLineIsLongerThan75OctetsAndNoneIsShorterThanItMustBe(@ForAll("texts") String text) {
        // Line ends are escaped within a text, so that those of the lines themselves are all there are.
        var lines = new ContentLines().text("SUMMARY", text).toString().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int octets = lines.get(i).getBytes(StandardCharsets.UTF_8).length;
            assertTrue(octets <= 75, lines.get(i));
            // The next character would not have fitted: it has at most four octets.
            assertTrue(i == lines.size() - 1 || octets > 75 - 4, lines.get(i));
        }
    }
}
