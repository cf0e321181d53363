package io.github.medsecretary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MedsecTest {

    @Test
    void helpNamesEveryCommand() {
        MedsecRun run = MedsecRun.of("", "--help");
        assertEquals(0, run.exit());
        for (String command : java.util.List.of("check", "define", "expand", "suggest", "diary", "day")) {
            assertTrue(run.out().contains("  " + command + " "), run.out());
        }
    }

    @Test
    void anUnknownCommandIsBadInput() {
        MedsecRun run = MedsecRun.of("", "dance");
        assertEquals(2, run.exit());
        assertTrue(run.err().startsWith("medsec:1:1: USAGE: "));
    }
}
