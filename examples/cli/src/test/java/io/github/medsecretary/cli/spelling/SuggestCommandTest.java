package io.github.medsecretary.cli.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.cli.MedsecRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestCommandTest {

    @Test
    void theContractsExampleIsAnsweredAsItSays() {
        MedsecRun run = MedsecRun.of("{\"id\":\"s1\",\"word\":\"amoxycilin\"}\n", "suggest");
        assertEquals(0, run.exit());
        assertEquals("", run.err());
        assertEquals("{\"id\":\"s1\",\"known\":false,\"suggestions\":[\"amoxicillin\",\"amoxycillin\"]}\n", run.out());
    }

    @Test
    void aWordKeepsItsCaseAndIsKnownInAnyCountrysSpelling() {
        MedsecRun run = MedsecRun.of("""
                {"id":"a","word":"Colonscopy"}
                {"id":"b","word":"HAEMORHAGE"}
                {"id":"c","word":"tumor"}
                {"id":"d","word":"had abdominal plain","text":"had abdominal plain","start":0,"end":19}
                {"id":"e","word":"plain","text":"had abdominal plain now","start":14,"end":19}
                """, "suggest");
        assertEquals(0, run.exit());
        var lines = run.out().lines().toList();
        assertTrue(lines.get(0).startsWith("{\"id\":\"a\",\"known\":false,\"suggestions\":[\"Colonoscopy\""));
        assertTrue(lines.get(1).contains("[\"HAEMORRHAGE\""));
        assertTrue(lines.get(2).startsWith("{\"id\":\"c\",\"known\":true"));
        assertEquals("{\"id\":\"d\",\"known\":false,\"suggestions\":[]}", lines.get(3));
        assertTrue(lines.get(4).contains("[\"pain\""));
    }

    @Test
    void aPlaceWithoutATextOrBeyondItIsRefused() {
        MedsecRun run = MedsecRun.of("""
                {"id":"a","word":"x","start":0,"end":1}
                {"id":"b","word":"x","text":"x"}
                {"id":"c","word":"x","text":"x","start":0,"end":2}
                {"id":"d","word":"x","text":"x","start":1,"end":1}
                {"id":"e"}
                """, "suggest");
        assertEquals(2, run.exit());
        assertEquals(
                4,
                run.out().lines().filter(line -> line.contains("OUT_OF_RANGE")).count());
        assertTrue(run.out().lines().toList().get(4).contains("MISSING"));
    }

    private static Path lexicon(Path folder, String name, String rows) throws IOException {
        return Files.writeString(folder.resolve(name), """
                #medsecretary-lexicon\t1
                #name\tpractice-words
                #version\t1
                #licence\tCC0-1.0
                #jurisdiction\tGB
                #language\ten-GB
                #source\tus
                """ + rows, StandardCharsets.UTF_8);
    }

    @Test
    void aWordOfAPracticesLexiconIsKnownAndProposedForItsMisspelling(@TempDir Path folder) throws IOException {
        Path words = lexicon(folder, "words.tsv", "word\tquorvexane\tdevice\tus\n");
        Path drugs = lexicon(folder, "more.tsv", "word\tzibbertone\tdevice\tus\n");
        String asked = """
                {"id":"a","word":"Quorvexane"}
                {"id":"b","word":"quorvexnae"}
                {"id":"c","word":"zibertone"}
                {"id":"d","word":"amoxycilin"}
                """;
        MedsecRun run = MedsecRun.of(asked, "suggest", "--lexicon", words.toString(), "--lexicon", drugs.toString());
        assertEquals(0, run.exit());
        assertEquals("", run.err());
        var lines = run.out().lines().toList();
        assertTrue(lines.get(0).startsWith("{\"id\":\"a\",\"known\":true"));
        assertTrue(lines.get(1).startsWith("{\"id\":\"b\",\"known\":false,\"suggestions\":[\"quorvexane\""));
        assertTrue(lines.get(2).startsWith("{\"id\":\"c\",\"known\":false,\"suggestions\":[\"zibbertone\""));
        assertTrue(lines.get(3).contains("[\"amoxicillin\",\"amoxycillin\"]"));
        var without = MedsecRun.of(asked, "suggest").out().lines().toList();
        assertTrue(without.get(0).startsWith("{\"id\":\"a\",\"known\":false"));
    }

    @Test
    void aBrokenLexiconIsRefusedAsCheckRefusesIt(@TempDir Path folder) throws IOException {
        Path broken = lexicon(folder, "own.tsv", "nonsense\n");
        MedsecRun suggest = MedsecRun.of("{\"id\":\"a\",\"word\":\"x\"}\n", "suggest", "--lexicon", broken.toString());
        MedsecRun check = MedsecRun.of("{\"id\":\"a\",\"text\":\"x\"}\n", "check", "--lexicon", broken.toString());
        assertEquals(2, suggest.exit());
        assertEquals("", suggest.out());
        assertTrue(suggest.err().contains("own.tsv:8:1: UNKNOWN_ROW_TYPE"), suggest.err());
        assertEquals(check.err(), suggest.err());
    }
}
