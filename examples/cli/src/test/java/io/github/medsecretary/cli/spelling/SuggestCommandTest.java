package io.github.medsecretary.cli.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.cli.MedsecRun;
import org.junit.jupiter.api.Test;

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
}
