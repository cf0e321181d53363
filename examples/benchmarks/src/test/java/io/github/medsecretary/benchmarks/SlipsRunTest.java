package io.github.medsecretary.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SlipsRunTest {

    @Test
    void aLineIsALetterWithASlipAndItsTwin() {
        Slip slip = Slip.parse("age\tborn=1950-03-11; date=2031-05-20\tSeen today.\\nHe is {67|81}.");
        assertEquals("Seen today.\nHe is 67.", slip.text().value());
        assertEquals("Seen today.\nHe is 81.", slip.twin().value());
        assertEquals("67", slip.text().quote(slip.place()));
        assertEquals("81", slip.twin().quote(slip.twinPlace()));
        assertEquals(1950, slip.context().patient().birthDate().orElseThrow().getYear());
        assertTrue(Slip.parse("complete\t\tA{|B}").isOmission());
    }

    // Below what is reached, so that a slip that comes to be missed does not stop a build, but many do.
    @Test
    void mostSlipsAreFoundAndTwinsAreLeftAlone() throws Exception {
        String said =
                printed(Path.of(SlipsRunTest.class.getResource("uk-slips.tsv").toURI()));
        String all =
                said.lines().filter(each -> each.startsWith("all")).findFirst().orElseThrow();
        String[] words = all.split("[,; ]+", -1);
        assertTrue(Double.parseDouble(words[5]) >= 0.7, all);
        assertTrue(Double.parseDouble(words[9]) >= 0.98, all);
    }

    private static String printed(Path file) throws IOException {
        var out = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            SlipsRun.main(new String[] {file.toString()});
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
