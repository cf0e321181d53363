package io.github.medsecretary.cli.shortform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.cli.MedsecRun;
import org.junit.jupiter.api.Test;

class DefineCommandTest {

    @Test
    void theContractsExampleIsAnsweredAsItSays() {
        MedsecRun run = MedsecRun.of(
                "{\"id\":\"d1\",\"text\":\"Chronic obstructive pulmonary disease (COPD) is common.\"}\n", "define");
        assertEquals(0, run.exit());
        assertEquals("", run.err());
        assertEquals(
                "{\"id\":\"d1\",\"definitions\":[{\"shortForm\":\"COPD\",\"longForm\":"
                        + "\"Chronic obstructive pulmonary disease\",\"start\":39,\"end\":43}]}\n",
                run.out());
    }

    @Test
    void aBadLineIsAnsweredAndTheOthersAreDone() {
        MedsecRun run = MedsecRun.of("""
                {"id":"a","text":"Nothing."}
                {"id":"b"}
                {"id":"c","text":"x","colour":1}
                {"id":"d","text":""}
                """, "define");
        assertEquals(2, run.exit());
        var lines = run.out().lines().toList();
        assertEquals("{\"id\":\"a\",\"definitions\":[]}", lines.get(0));
        assertTrue(lines.get(1).contains("\"line\":2,\"error\":{\"code\":\"MISSING\""));
        assertTrue(lines.get(2).contains("#/colour"));
        assertEquals("{\"id\":\"d\",\"definitions\":[]}", lines.get(3));
    }
}
