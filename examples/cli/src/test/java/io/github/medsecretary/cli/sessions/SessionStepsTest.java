package io.github.medsecretary.cli.sessions;

import static io.github.medsecretary.cli.sessions.Scene.FROM_TUESDAY;
import static io.github.medsecretary.cli.sessions.Scene.session;
import static io.github.medsecretary.cli.sessions.Scene.sessionOn;
import static io.github.medsecretary.cli.sessions.Scene.template;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Opening, changing and closing sessions. */
class SessionStepsTest {

    private static String opening(String mode, String template) {
        return "{\"type\":\"setAvailability\",\"date\":\"2030-01-08\",\"mode\":\"" + mode + "\",\"session\":" + template
                + "}";
    }

    private static String changing(String type, String match, String more) {
        return "{\"type\":\"" + type + "\"," + FROM_TUESDAY + ",\"match\":" + match + more + "}";
    }

    @Test
    void aSessionIsAddedAndSupportsOrphans() {
        var answer = Scene.with(session(1, "flu"))
                .booked("a", "flu")
                .and("b", "flu", "Booked", "Orphaned")
                .step(opening("Additive", template(1, "flu", "rsv")))
                .last();
        assertEquals("true", answer.text("accepted"));
        assertEquals("Booked Supported", answer.booking("b"));
        assertEquals(
                "[{date=2030-01-08 from=09:00 until=09:30 services=[flu] slotMinutes=10 capacity=1}"
                        + " {date=2030-01-08 from=09:00 until=09:30 services=[flu rsv] slotMinutes=10 capacity=1}]",
                answer.text("sessions"));
    }

    @Test
    void anOverwrittenDayOrphansTheBookedAndDeletesTheHeld() {
        var answer = Scene.with(session(2, "flu"), sessionOn("2030-01-09", 1, "flu"))
                .booked("a", "flu")
                .held("b", "flu")
                .step(opening("Overwrite", template(1, "rsv")))
                .last();
        assertEquals("Booked Orphaned", answer.booking("a"));
        assertEquals("Deleted null", answer.booking("b"));
        assertEquals("0", answer.text("supportedCount"));
        assertEquals(
                "[{date=2030-01-09 from=09:00 until=09:30 services=[flu] slotMinutes=10 capacity=1}"
                        + " {date=2030-01-08 from=09:00 until=09:30 services=[rsv] slotMinutes=10 capacity=1}]",
                answer.text("sessions"));
    }

    @Test
    void aTemplateOpensEveryDateOfItsRangeAndTouchesNoOther() {
        var answer = Scene.with()
                .and("a", "flu", "Booked", "Orphaned")
                .step(
                        "{\"type\":\"applyTemplate\",\"mode\":\"Additive\",\"from\":\"2030-01-09\",\"until\":\"2030-01-11\","
                                + "\"session\":" + template(1, "flu") + "}")
                .last();
        assertEquals(3, answer.text("sessions").split("date=", -1).length - 1);
        assertEquals("Booked Orphaned", answer.booking("a"));
    }

    @Test
    void ofTwoEqualSessionsOneIsCancelled() {
        var scene = Scene.with(session(1, "flu"), session(1, "flu"))
                .booked("a", "flu")
                .booked("b", "flu")
                .step(changing("cancelSession", template(1, "flu"), ""));
        assertEquals("Booked Supported", scene.last().booking("a"));
        assertEquals("Booked Orphaned", scene.last().booking("b"));
        assertEquals("[]", scene.last().text("sessionsAbsent"));
        var both = scene.step(changing("cancelSession", template(1, "flu"), "")).last();
        assertEquals(
                "[{date=2030-01-08 from=09:00 until=09:30 services=[flu] slotMinutes=10 capacity=1}]",
                both.text("sessionsAbsent"));
        assertEquals("0", both.text("supportedCount"));
    }

    @Test
    void aReplacedSessionCancelsThoseWhoLoseTheirSeatIfThatIsWanted() {
        var answer = Scene.with(session(2, "flu", "rsv"))
                .booked("a", "flu")
                .booked("b", "rsv")
                .and("c", "flu", "Booked", "Orphaned")
                .step(changing(
                        "replaceSession",
                        template(2, "rsv", "flu"),
                        ",\"replacement\":" + template(2, "rsv") + ",\"onUnsupported\":\"Cancel\""))
                .last();
        assertEquals("true", answer.text("accepted"));
        assertEquals("Cancelled Unknown", answer.booking("a"));
        assertEquals("Booked Supported", answer.booking("b"));
        assertEquals("Booked Orphaned", answer.booking("c"));
    }

    @Test
    void withoutAMatchNothingChanges() {
        var answer = Scene.with(session(2, "flu", "rsv"))
                .and("a", "flu", "Booked", "Orphaned")
                .step(changing("cancelSession", template(2, "flu"), ""))
                .last();
        assertEquals("false", answer.text("accepted"));
        assertEquals("Booked Orphaned", answer.booking("a"));
        assertEquals(
                "[{date=2030-01-08 from=09:00 until=09:30 services=[flu] slotMinutes=10 capacity=2}]",
                answer.text("sessionsAbsent"));
    }

    @Test
    void aProposalTellsWhoWouldGainAndLoseAndTheFewestThatMust() {
        var scene = Scene.with(session(1, "flu", "mmr", "rsv"), session(1, "mmr", "rsv"))
                .booked("a", "flu")
                .booked("b", "mmr")
                .and("c", "rsv", "Booked", "Orphaned")
                .step(changing("proposeChange", template(1, "flu"), ",\"replacement\":" + template(1, "rsv")));
        var answer = scene.last();
        assertEquals("true", answer.text("matchingSessionFound"));
        assertEquals("{newlySupported=1 newlyUnsupported=1}", answer.text("metrics"));
        assertEquals("1", answer.text("minNewlyUnsupported"));
        assertEquals("2", answer.text("supportedCount"));
        assertEquals(
                "Booked Supported", scene.step("{\"type\":\"none\"}").last().booking("a"));
    }

    @Test
    void aProposalToCancelWhatIsNotThereFindsNothing() {
        var answer = Scene.with(session(1, "flu"))
                .step(changing("proposeChange", template(2, "flu"), ",\"replacement\":null"))
                .last();
        assertEquals("{matchingSessionFound=false supportedCount=0}", answer.text());
    }

    @Test
    void closingADayCancelsTheBookedAndLeavesHoldsAlone() {
        var answer = Scene.with(session(2, "flu"), sessionOn("2030-01-09", 1, "flu"))
                .booked("a", "flu")
                .and("b", "flu", "Booked", "Orphaned", ",\"contactable\":false")
                .held("c", "flu")
                .and("d", "flu", "Cancelled", "Unknown")
                .step("{\"type\":\"cancelDay\"," + FROM_TUESDAY + ",\"cancelBookings\":true}")
                .last();
        assertEquals("{sessions=1 bookings=2 bookingsWithoutContact=1}", answer.text("cancelMetrics"));
        assertEquals("Cancelled Unknown", answer.booking("b"));
        assertEquals("Provisional Supported", answer.booking("c"));
        assertEquals("[2030-01-08]", answer.text("noSessionsOn"));
    }

    @Test
    void closingARangeMayLeaveTheBookedWithoutASeat() {
        var answer = Scene.with(session(2, "flu"))
                .booked("a", "flu")
                .step("{\"type\":\"cancelDateRange\"," + FROM_TUESDAY + ",\"cancelBookings\":false}")
                .last();
        assertEquals("{sessions=1 bookings=0 bookingsWithoutContact=0}", answer.text("cancelMetrics"));
        assertEquals("Booked Orphaned", answer.booking("a"));
        assertEquals("[]", answer.text("sessions"));
    }

    @Test
    void aProposedClosingCountsThoseWhoHaveASeat() {
        var answer = Scene.with(session(1, "flu"))
                .booked("a", "flu")
                .and("b", "flu", "Booked", "Orphaned")
                .held("c", "flu")
                .step("{\"type\":\"proposeCancelDateRange\"," + FROM_TUESDAY + "}")
                .last();
        assertEquals("{sessions=1 bookings=1}", answer.text("proposedCancelMetrics"));
    }

    @ParameterizedTest
    @CsvSource({
        "2030-01-06, 2030-01-08, rangeInPast",
        "2030-01-10, 2030-01-08, rangeReversed",
        "2030-01-08, 2030-05-07, rangeLongerThanThreeMonths",
    })
    void aRangeToCloseLiesAheadAndIsNotTooLong(String from, String until, String reason) {
        for (String type : new String[] {"cancelDateRange", "proposeCancelDateRange"}) {
            var answer = Scene.with(session(1, "flu"))
                    .step("{\"type\":\"" + type + "\",\"from\":\"" + from + "\",\"until\":\"" + until + "\"}")
                    .last();
            assertEquals("{accepted=false peerStatusCode=400 reason=" + reason + " supportedCount=0}", answer.text());
        }
    }

    @Test
    void todayAndThreeMonthsFromThenAreStillInRange() {
        var answer = Scene.with(session(1, "flu"))
                .step("{\"type\":\"proposeCancelDateRange\",\"from\":\"2030-01-07\",\"until\":\"2030-04-07\"}")
                .last();
        assertFalse(answer.has("reason"));
    }

    @Test
    void aScenarioOfOtherYearsIsPlayedOnItsOwnFirstDay() {
        var answer = Scene.with(sessionOn("2025-01-01", 1, "flu"))
                .step("{\"type\":\"proposeCancelDateRange\",\"from\":\"2025-01-01\",\"until\":\"2025-01-01\"}")
                .last();
        assertEquals("{sessions=1 bookings=0}", answer.text("proposedCancelMetrics"));
    }

    @Test
    void recalculatingTellsWhoChangedAndHow() {
        var scene = Scene.with(session(2, "flu"))
                .and("a", "flu", "Booked", "Orphaned")
                .and("b", "flu", "Booked", "Supported")
                .and("c", "flu", "Booked", "Supported")
                .and("d", "flu", "Provisional", "Supported")
                .and("e", "flu", "Booked", "Orphaned")
                .and("f", "flu", "Cancelled", "Unknown");
        var answer = scene.step("{\"type\":\"recalculate\"}").last();
        assertEquals("{setToSupported=[a] setToOrphaned=[c] provisionalDeleted=[d]}", answer.text("changes"));
        assertEquals("{setToSupported=1 setToOrphaned=1 provisionalDeleted=1}", answer.text("changeCounts"));
        assertEquals("3", answer.text("changeTotal"));
        assertEquals("[b e]", answer.text("unchanged"));
        assertEquals("2", answer.text("supportedCount"));
        var cancelling = scene.step("{\"type\":\"recalculate\",\"onUnsupported\":\"Cancel\"}")
                .last();
        assertEquals("[c]", cancelling.text("changes", "setToCancelled"));
        assertEquals("Booked Orphaned", cancelling.booking("e"));
    }
}
