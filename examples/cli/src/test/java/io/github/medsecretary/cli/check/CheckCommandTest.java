package io.github.medsecretary.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.cli.MedsecRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String GOLDEN =
            "{\"id\":\"n1\",\"text\":\"Colonoscopy reached the terminal ilium.\",\"context\":{\"specialty\":\"gastroenterology\","
                    + "\"documentKind\":\"clinic-letter\",\"date\":\"2030-01-04\",\"jurisdiction\":\"GB\",\"patient\":{\"name\":"
                    + "\"Mrs Ann Field\",\"sex\":\"female\",\"birthDate\":\"1961-04-02\",\"nhsNumber\":\"9990001234\","
                    + "\"allergies\":[\"penicillin\"]}}}";

    @Test
    void theContractsExampleIsAnsweredAsItSays() {
        MedsecRun run = MedsecRun.of(GOLDEN + "\n", "check");
        assertEquals(0, run.exit());
        assertEquals("", run.err());
        assertEquals(1, run.out().lines().count());
        assertTrue(run.out().startsWith("{\"id\":\"n1\",\"findings\":["), run.out());
        assertTrue(
                run.out()
                        .contains(
                                "{\"rule\":\"homonym\",\"version\":\"1\",\"severity\":\"warn\",\"action\":\"ask\",\"start\":33,"
                                        + "\"end\":38,\"quote\":\"ilium\",\"message\":\"A word that is easily confused with another does not fit its"
                                        + " context.\",\"suggestions\":[\"ileum\"],\"confidence\":0."),
                run.out());
        assertTrue(
                run.out()
                        .contains(
                                "\"evidence\":[\"terminal\",\"colonoscopy\"],\"related\":[],\"lexicon\":{\"name\":\"uk-confusions\""));
        assertTrue(
                run.out().contains("\"rule\":\"wrong-patient\""), "the number in the contract fails its check digit");
    }

    @Test
    void aBadLineIsAnsweredAndTheOthersAreDone() {
        MedsecRun run = MedsecRun.of("""
                {"id":"a","text":"Well."}
                {"id":"b"}
                {"id":"c","text":"x","colour":1}
                {]
                {"id":"d","text":"a\\u0000b"}
                {"id":"e","text":"\\ud800"}
                {"id":"f","text":""}
                """, "check");
        assertEquals(2, run.exit());
        var lines = run.out().lines().toList();
        assertEquals(7, lines.size());
        assertEquals("{\"id\":\"a\",\"findings\":[]}", lines.get(0));
        assertTrue(lines.get(1).contains("\"line\":2,\"error\":{\"code\":\"MISSING\""));
        assertTrue(lines.get(2).contains("#/colour"));
        assertTrue(lines.get(3).contains("{\"id\":null,\"line\":4"));
        assertTrue(lines.get(4).contains("ILLEGAL_CHARACTER"));
        assertTrue(lines.get(5).contains("\"error\""));
        assertEquals("{\"id\":\"f\",\"findings\":[]}", lines.get(6));
        assertEquals(5, run.err().lines().count());
        assertTrue(run.err().startsWith("stdin:2:1: MISSING: "));
    }

    @Test
    void tenMegabytesInOneLineAreRefusedAndTheNextLineIsDone() {
        String huge = "{\"id\":\"a\",\"text\":\"" + "x ".repeat(5 << 20) + "\"}\n{\"id\":\"b\",\"text\":\"Well.\"}\n";
        MedsecRun run = MedsecRun.of(huge, "check");
        assertEquals(2, run.exit());
        assertTrue(run.out().lines().findFirst().orElseThrow().contains("TOO_LARGE"));
        assertTrue(run.out().endsWith("{\"id\":\"b\",\"findings\":[]}\n"));
    }

    @Test
    void theProfileDecidesWhetherShortFormsAreAskedAbout() {
        String known = "{\"id\":\"a\",\"text\":\"Known MS.\"}\n";
        assertFalse(MedsecRun.of(known, "check").out().contains("abbreviation"));
        assertTrue(MedsecRun.of(known, "check", "--profile", "before-signature")
                .out()
                .contains("\"rule\":\"abbreviation\""));
        assertEquals(2, MedsecRun.of(known, "check", "--profile", "never").exit());
    }

    @Test
    void whatIsAboutShortFormsIsOneRuleWithACode() {
        String odd = "{\"id\":\"a\",\"text\":\"PMH: none. Dr MS Lee saw a quick extra session (QES) and an XQR.\"}\n";
        String out = MedsecRun.of(odd, "check", "--profile", "before-signature").out();
        assertTrue(out.contains("\"code\":\"definition-unused\""), out);
        assertTrue(out.contains("\"code\":\"unknown-short-form\""), out);
        assertEquals(2, out.split("\"rule\":\"abbreviation\"", -1).length - 1, out);
    }

    @Test
    void aLetterIsCheckedByTheNotationOfItsCountry() {
        String letter = "{\"id\":\"a\",\"text\":\"He takes levothyroxine 100 mcg daily and warfarin 5.0 mg daily.\","
                + "\"context\":{\"jurisdiction\":\"%s\"}}\n";
        String out = MedsecRun.of(letter.formatted("US") + letter.formatted("GB"), "check")
                .out();
        String[] lines = out.split("\n", -1);
        assertFalse(lines[0].contains("mcg"), out);
        assertTrue(lines[0].contains("us-error-prone") && lines[0].contains("dose-notation"), out);
        assertTrue(lines[1].contains("100 micrograms") && lines[1].contains("uk-error-prone"), out);
    }

    @Test
    void theSpecialtyMayStandBesideTheText() {
        String notes = "{\"id\":\"a\",\"specialty\":\"neurology\",\"text\":\"Well.\"}\n";
        assertEquals(
                "{\"id\":\"a\",\"findings\":[]}\n", MedsecRun.of(notes, "check").out());
    }

    @Test
    void aPracticesLexiconIsRead(@TempDir Path folder) throws IOException {
        Path lexicon = folder.resolve("own.tsv");
        Files.writeString(lexicon, """
                #medsecretary-lexicon\t1
                #name\town
                #version\t3
                #licence\tCC0-1.0
                #jurisdiction\tGB
                #language\ten-GB
                #source\tus
                variant\tclinic\tclinique\tus
                """, StandardCharsets.UTF_8);
        String text = "{\"id\":\"a\",\"text\":\"The clinique.\"}\n";
        assertTrue(MedsecRun.of(text, "check", "--lexicon", lexicon.toString())
                .out()
                .contains("\"suggestions\":[\"clinic\"]"));
        Files.writeString(lexicon, "#medsecretary-lexicon\t1\n#name\town\nnonsense\n", StandardCharsets.UTF_8);
        MedsecRun bad = MedsecRun.of(text, "check", "--lexicon", lexicon.toString());
        assertEquals(2, bad.exit());
        assertEquals("", bad.out());
        assertTrue(bad.err().contains("own.tsv:3:1: UNKNOWN_ROW_TYPE"), bad.err());
        assertTrue(bad.err().contains("LICENCE_MISSING"));
        assertEquals(
                2,
                MedsecRun.of(text, "check", "--lexicon", folder.resolve("none").toString())
                        .exit());
    }
}
