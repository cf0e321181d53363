package io.github.medsecretary.cli.shortform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.cli.MedsecRun;
import org.junit.jupiter.api.Test;

class ExpandCommandTest {

    private static final String GOLDEN =
            "{\"id\":\"e1\",\"text\":\"Known MS with optic neuritis.\",\"start\":6,\"end\":8,\"specialty\":\"neurology\"}\n";

    @Test
    void theContractsExampleIsAnsweredAsItSays() {
        MedsecRun run = MedsecRun.of(GOLDEN, "expand");
        assertEquals(0, run.exit());
        assertEquals("", run.err());
        assertTrue(
                run.out()
                        .startsWith(
                                "{\"id\":\"e1\",\"resolution\":\"resolved\",\"senses\":[{\"expansion\":\"multiple sclerosis\",\"probability\":0.9"),
                run.out());
        assertTrue(run.out().contains("\"evidence\":[\"optic neuritis\""), run.out());
    }

    @Test
    void whatNothingSpeaksForIsLeftOpen() {
        String out = MedsecRun.of("{\"id\":\"a\",\"text\":\"Known MS.\",\"start\":6,\"end\":8}\n", "expand")
                .out();
        assertTrue(out.startsWith("{\"id\":\"a\",\"resolution\":\"ambiguous\""), out);
    }

    @Test
    void aLettersOwnDefinitionIsLocalAndAWordIsUnknown() {
        MedsecRun run = MedsecRun.of("""
                {"id":"a","text":"Mental state (MS) was normal. MS again.","start":30,"end":32}
                {"id":"b","text":"Known MS.","start":0,"end":5}
                """, "expand");
        assertEquals(
                "{\"id\":\"a\",\"resolution\":\"local\",\"senses\":[{\"expansion\":\"Mental state\",\"probability\":1.0000,"
                        + "\"evidence\":[]}]}\n{\"id\":\"b\",\"resolution\":\"unknown\",\"senses\":[]}\n",
                run.out());
    }

    @Test
    void aPlaceOutsideTheTextIsRefusedAndTheOthersAreDone() {
        MedsecRun run = MedsecRun.of("""
                {"id":"a","text":"Known MS.","start":6,"end":80}
                {"id":"b","text":"Known MS.","start":8,"end":6}
                {"id":"c","text":"Known MS."}
                {"id":"d","text":"Known MS.","start":0,"end":5}
                """, "expand");
        assertEquals(2, run.exit());
        var lines = run.out().lines().toList();
        assertTrue(lines.get(0).contains("OUT_OF_RANGE"), lines.get(0));
        assertTrue(lines.get(1).contains("OUT_OF_RANGE"), lines.get(1));
        assertTrue(lines.get(2).contains("MISSING"), lines.get(2));
        assertTrue(lines.get(3).contains("unknown"), lines.get(3));
    }
}
