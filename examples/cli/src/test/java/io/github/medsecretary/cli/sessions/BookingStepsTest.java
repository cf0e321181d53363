package io.github.medsecretary.cli.sessions;

import static io.github.medsecretary.cli.sessions.Scene.session;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Making, confirming and cancelling single bookings. */
class BookingStepsTest {

    private static Scene twoSessions() {
        return Scene.with(session(1, "flu", "mmr"), session(1, "flu", "rsv"));
    }

    @Test
    void aBookingIsMadeThatFitsOnceAnotherHasChangedSession() {
        var answer = twoSessions().booked("a", "flu").make("b", "mmr", "Booked").last();
        assertEquals("true", answer.text("accepted"));
        assertEquals("Booked Supported", answer.booking("a"));
        assertEquals("Booked Supported", answer.booking("b"));
        assertEquals("2", answer.text("supportedCount"));
    }

    @Test
    void aBookingThatFitsNowhereChangesNothing() {
        var scene = twoSessions().booked("a", "mmr").make("b", "mmr", "Booked");
        assertEquals("false", scene.last().text("accepted"));
        assertEquals("{a={status=Booked availability=Supported}}", scene.last().text("bookings"));
        assertEquals("true", scene.make("c", "rsv", "Booked").last().text("accepted"));
    }

    @Test
    void aReferenceIsUsedOnce() {
        var answer = twoSessions().booked("a", "flu").make("a", "rsv", "Booked").last();
        assertEquals("{accepted=false peerStatusCode=409 reason=duplicateReference supportedCount=1}", answer.text());
    }

    @Test
    void aHoldTakesASeatButNoCapacityOfTheDay() {
        var answer = twoSessions().make("a", "flu", "Provisional").last();
        assertEquals("Provisional Supported", answer.booking("a"));
        assertEquals(
                "[{date=2030-01-08 maximumCapacity=6 remainingCapacity=6 supported=0 orphaned=0 cancelled=0"
                        + " byService={flu={bookings=0 orphaned=0 remainingCapacity=6}"
                        + " mmr={bookings=0 orphaned=0 remainingCapacity=3}"
                        + " rsv={bookings=0 orphaned=0 remainingCapacity=3}}}]",
                answer.text("dayAggregates"));
        assertEquals(
                "true true false",
                accepted(twoSessions().make("a", "flu", "Provisional"))
                        + " "
                        + accepted(twoSessions().make("a", "flu", "Provisional").make("b", "flu", "Booked"))
                        + " "
                        + accepted(twoSessions()
                                .make("a", "flu", "Provisional")
                                .make("b", "flu", "Booked")
                                .make("c", "flu", "Booked")));
    }

    private static String accepted(Scene scene) {
        return scene.last().text("accepted");
    }

    @Test
    void anExpiredHoldTakesNoSeat() {
        var scene = Scene.with(session(1, "flu"))
                .and("a", "flu", "Provisional", "Supported", ",\"expired\":true")
                .make("b", "flu", "Booked");
        assertEquals("true", accepted(scene));
    }

    @Test
    void aNewBookingDoesNotPushAHoldOut() {
        var scene = Scene.with(session(1, "flu")).held("a", "flu").make("b", "flu", "Booked");
        assertEquals("false", accepted(scene));
        assertEquals("Provisional Supported", scene.last().booking("a"));
    }

    @Test
    void anEarlierOrphanThatFitsHasTheSeatBeforeANewcomer() {
        var scene = Scene.with(session(1, "flu"))
                .and("a", "flu", "Booked", "Orphaned")
                .make("b", "flu", "Booked");
        assertEquals("false", accepted(scene));
        assertEquals("Booked Orphaned", scene.last().booking("a"));
    }

    @Test
    void holdsAreConfirmedWithoutAnotherLookAtSeats() {
        var answer = Scene.with(session(1, "flu"))
                .held("a", "flu")
                .held("b", "flu")
                .step("{\"type\":\"confirmBookings\",\"refs\":[\"a\",\"b\"]}")
                .last();
        assertEquals("true", answer.text("accepted"));
        assertEquals("Booked Supported", answer.booking("b"));
        assertEquals("2", answer.text("supportedCount"));
    }

    @Test
    void aConfirmedHoldTakesThePlaceOfWhatItReplaces() {
        var answer = twoSessions()
                .booked("old", "flu")
                .held("new", "flu")
                .step("{\"type\":\"confirmBookings\",\"refs\":[\"new\"],\"replaces\":\"old\"}")
                .last();
        assertEquals("Cancelled Unknown", answer.booking("old"));
        assertEquals("Booked Supported", answer.booking("new"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"booked\"', '', 412, notConfirmable",
        "'\"held\",\"expired\"', '', 410, notConfirmable",
        "'\"nobody\"', '', 404, notFound",
        "'\"held\"', ',\"replaces\":\"nobody\"', 404, notFound",
        "'\"held\"', ',\"replaces\":\"expired\"', 412, notConfirmable",
    })
    void whatIsNotHeldIsNotConfirmed(String refs, String replaces, int status, String reason) {
        var answer = twoSessions()
                .booked("booked", "flu")
                .held("held", "flu")
                .and("expired", "flu", "Provisional", "Supported", ",\"expired\":true")
                .step("{\"type\":\"confirmBookings\",\"refs\":[" + refs + "]" + replaces + "}")
                .last();
        assertEquals(
                "{accepted=false peerStatusCode=" + status + " reason=" + reason + " supportedCount=2}", answer.text());
    }

    @Test
    void aCancelledBookingGivesItsSeatToTheFirstOrphanThatFits() {
        var answer = twoSessions()
                .booked("a", "mmr")
                .and("b", "rsv", "Booked", "Supported")
                .and("c", "rsv", "Booked", "Orphaned")
                .and("d", "flu", "Booked", "Orphaned")
                .step("{\"type\":\"cancelBooking\",\"ref\":\"a\",\"reason\":\"CancelledBySite\"}")
                .last();
        assertEquals("Cancelled Unknown", answer.booking("a"));
        assertEquals("Booked Orphaned", answer.booking("c"));
        assertEquals("Booked Supported", answer.booking("d"));
        assertEquals("2", answer.text("supportedCount"));
        assertEquals("1", answer.at("dayAggregates").text().replaceAll(".*cancelled=(\\d+).*", "$1"));
    }

    @Test
    void aCancellationNeedsAKnownReasonAndAKnownBooking() {
        var scene = twoSessions().booked("a", "flu");
        assertEquals(
                "unknownCancellationReason",
                scene.step("{\"type\":\"cancelBooking\",\"ref\":\"a\",\"reason\":\"Whim\"}")
                        .last()
                        .text("reason"));
        assertEquals(
                "notFound",
                scene.step("{\"type\":\"cancelBooking\",\"ref\":\"b\"}").last().text("reason"));
    }
}
