package io.github.medsecretary.cli.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.cli.MedsecRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionsCommandTest {

    private static final String SESSION = Scene.session(1, "flu");

    private static MedsecRun run(String... lines) {
        return MedsecRun.of(String.join("\n", lines) + "\n", "sessions");
    }

    @Test
    void aScenarioIsAnsweredStepByStep() {
        String line = Scene.with(SESSION)
                .make("a", "flu", "Booked")
                .make("b", "flu", "Provisional")
                .line();
        assertEquals(
                "{\"id\":\"x\",\"steps\":[{\"accepted\":true,\"bookings\":{\"a\":{\"status\":\"Booked\",\"availability\":\"Supported\"}},"
                        + "\"supportedCount\":1,\"dayAggregates\":[{\"date\":\"2030-01-08\",\"maximumCapacity\":3,\"remainingCapacity\":2,"
                        + "\"supported\":1,\"orphaned\":0,\"cancelled\":0,\"byService\":{\"flu\":{\"bookings\":1,\"orphaned\":0,"
                        + "\"remainingCapacity\":2}}}]},{\"accepted\":false,\"bookings\":{\"a\":{\"status\":\"Booked\","
                        + "\"availability\":\"Supported\"}},\"supportedCount\":1,\"dayAggregates\":[{\"date\":\"2030-01-08\",\"maximumCapacity\":3,\"remainingCapacity\":2,\"supported\":1,\"orphaned\":0,\"cancelled\":0,\"byService\":{\"flu\":{\"bookings\":1,\"orphaned\":0,\"remainingCapacity\":2}}}]}]}\n",
                run(line).out());
    }

    @Test
    void whatAScenarioSaysAboutItselfIsPassedOver() {
        String line =
                "{\"id\":\"y\",\"title\":\"t\",\"source\":\"s\",\"line\":3,\"alsoAt\":[],\"category\":\"c\",\"tags\":[],"
                        + "\"suboptimalByDesign\":false,\"peerStatus\":\"active\",\"peerReplayAgrees\":true,\"verdict\":\"same\","
                        + "\"oracle\":{},\"anchorDate\":null,\"sessions\":[],\"bookings\":[],\"steps\":[{\"action\":{\"type\":\"none\"},"
                        + "\"expected\":{},\"expectedOptimal\":{},\"peerSupportedCount\":1,\"peerReplay\":{},\"verdict\":\"same\"}]}";
        MedsecRun run = run(line);
        assertEquals(0, run.exit(), run.err());
        assertEquals(
                "{\"id\":\"y\",\"steps\":[{\"bookings\":{},\"dayAggregates\":[],\"supportedCount\":0}]}\n", run.out());
    }

    @Test
    void theDayOfPlayCanBeGiven() {
        String steps =
                "\"steps\":[{\"action\":{\"type\":\"proposeCancelDateRange\",\"from\":\"2030-01-08\",\"until\":\"2030-01-08\"}}]";
        assertTrue(run("{\"id\":\"x\",\"anchorDate\":\"2030-01-09\"," + steps + "}")
                .out()
                .contains("rangeInPast"));
        assertFalse(run("{\"id\":\"x\"," + steps + "}").out().contains("rangeInPast"));
    }

    @Test
    void aBadLineIsAnsweredAndTheOthersArePlayed() {
        MedsecRun run = run(
                Scene.with(SESSION).line(),
                "{]",
                "{\"id\":\"y\",\"colour\":1}",
                Scene.with().line());
        assertEquals(2, run.exit());
        var lines = run.out().lines().toList();
        assertEquals(4, lines.size());
        assertEquals("{\"id\":\"x\",\"steps\":[]}", lines.get(0));
        assertTrue(lines.get(1).startsWith("{\"id\":null,\"line\":2,\"error\":{\"code\":\"MALFORMED\""), lines.get(1));
        assertTrue(lines.get(2).startsWith("{\"id\":\"y\",\"line\":3,\"error\":{\"code\":\"MALFORMED\""), lines.get(2));
        assertEquals("{\"id\":\"x\",\"steps\":[]}", lines.get(3));
        assertEquals(2, run.err().lines().count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"steps\":[{\"action\":{\"type\":\"dance\"}}]|UNKNOWN_CODE|/steps/0/action/type",
                "\"steps\":[{}]|MISSING|/steps/0/action",
                "\"steps\":[{\"action\":{\"type\":\"none\",\"extra\":1}}]|MALFORMED|/steps/0/action/extra",
                "\"steps\":[{\"action\":{\"type\":\"cancelDay\",\"from\":\"2030-1-8\",\"until\":\"2030-01-08\"}}]|MALFORMED|/steps/0/action/from",
                "\"steps\":[{\"action\":{\"type\":\"cancelDay\",\"from\":\"+12345-01-01\",\"until\":\"2030-01-08\"}}]|MALFORMED|/steps/0/action/from",
                "\"steps\":[{\"action\":{\"type\":\"cancelDay\",\"from\":\"2030-01-08\",\"until\":\"2040-01-08\"}}]|OUT_OF_RANGE|/steps/0/action/until",
                "\"steps\":[{\"action\":{\"type\":\"confirmBookings\",\"refs\":[]}}]|MISSING|/steps/0/action/refs",
                "\"steps\":[{\"action\":{\"type\":\"recalculate\",\"onUnsupported\":\"Shrug\"}}]|UNKNOWN_CODE|/steps/0/action/onUnsupported",
                "\"steps\":[{\"action\":{\"type\":\"queryJoint\",\"attendees\":[],\"granularity\":\"slot\",\"from\":\"2030-01-08\",\"until\":\"2030-01-08\"}}]|MISSING|/steps/0/action/attendees",
                "\"steps\":[{\"action\":{\"type\":\"queryCounts\",\"service\":\"flu\",\"granularity\":\"year\",\"from\":\"2030-01-08\",\"until\":\"2030-01-08\"}}]|UNKNOWN_CODE|/steps/0/action/granularity",
                "\"steps\":[{\"action\":{\"type\":\"querySummary\",\"span\":\"year\",\"from\":\"2030-01-08\",\"until\":\"2030-01-08\"}}]|UNKNOWN_CODE|/steps/0/action/span",
                "\"steps\":[{\"action\":{\"type\":\"makeBooking\",\"booking\":{\"ref\":\"a\",\"date\":\"2030-01-08\",\"time\":\"09:00\",\"minutes\":10,\"service\":\"flu\",\"status\":\"Cancelled\"}}}]|UNKNOWN_CODE|/steps/0/action/booking/status",
                "\"sessions\":[{\"date\":\"2030-01-08\",\"from\":\"10:00\",\"until\":\"09:00\",\"services\":[\"flu\"],\"slotMinutes\":5,\"capacity\":1}]|EMPTY_INTERVAL|/sessions/0/until",
                "\"sessions\":[{\"date\":\"2030-01-08\",\"from\":\"09:00\",\"until\":\"10:00\",\"services\":[],\"slotMinutes\":5,\"capacity\":1}]|MISSING|/sessions/0/services",
                "\"sessions\":[{\"date\":\"2030-01-08\",\"from\":\"09:00\",\"until\":\"10:00\",\"services\":[\"flu\"],\"slotMinutes\":0,\"capacity\":1}]|OUT_OF_RANGE|/sessions/0/slotMinutes",
                "\"sessions\":[{\"date\":\"2030-01-08\",\"from\":\"9:00\",\"until\":\"10:00\",\"services\":[\"flu\"],\"slotMinutes\":5,\"capacity\":1}]|MALFORMED|/sessions/0/from",
            })
    void badInputIsToldWithItsCodeAndPlace(String fields, String code, String pointer) {
        MedsecRun run = run("{\"id\":\"x\"," + fields + "}");
        assertEquals(2, run.exit());
        assertTrue(run.out().contains("\"code\":\"" + code + "\""), run.out());
        assertTrue(run.out().contains("(#" + pointer + ")"), run.out());
        assertTrue(run.err().startsWith("stdin:1:1: " + code + ": "), run.err());
    }

    @Test
    void twoBookingsOfOneReferenceAreRefused() {
        MedsecRun run =
                run(Scene.with(SESSION).booked("a", "flu").booked("a", "flu").line());
        assertEquals(2, run.exit());
        assertTrue(run.out().contains("DUPLICATE_ID"), run.out());
    }
}
