package io.github.medsecretary.cli.sessions;

import static io.github.medsecretary.cli.sessions.Scene.FROM_TUESDAY;
import static io.github.medsecretary.cli.sessions.Scene.open;
import static io.github.medsecretary.cli.sessions.Scene.session;
import static io.github.medsecretary.cli.sessions.Scene.sessionOn;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Steps that only ask. */
class QueryStepsTest {

    private static String counts(String service, String granularity, String more) {
        return "{\"type\":\"queryCounts\",\"service\":\"" + service + "\",\"granularity\":\"" + granularity + "\","
                + FROM_TUESDAY + more + "}";
    }

    private static String joint(String granularity, String attendees, String more) {
        return "{\"type\":\"queryJoint\",\"granularity\":\"" + granularity + "\",\"attendees\":[" + attendees + "],"
                + FROM_TUESDAY + more + "}";
    }

    @Test
    void roomIsCountedWithOthersChangingSession() {
        var answer = Scene.with(session(1, "flu", "mmr"), session(1, "mmr", "rsv", "tdap"))
                .booked("a", "mmr")
                .step(counts("flu", "slot", ""))
                .last();
        assertEquals(
                "[{date=2030-01-08 from=09:00 until=09:10 count=1} {date=2030-01-08 from=09:10 until=09:20 count=1}"
                        + " {date=2030-01-08 from=09:20 until=09:30 count=1}]",
                answer.text("counts"));
        assertEquals("[2030-01-08]", answer.text("countsForDates"));
        assertEquals("1", answer.text("supportedCount"));
    }

    @Test
    void hoursAndHalfDaysSumBySlotStart() {
        var scene = Scene.with(open("11:50", "13:10", 20, 2, "flu"));
        assertEquals(
                "[{date=2030-01-08 from=11:00 until=12:00 count=2} {date=2030-01-08 from=12:00 until=13:00 count=6}]",
                scene.step(counts("flu", "hour", "")).last().text("counts"));
        assertEquals(
                "[{date=2030-01-08 from=00:00 until=12:00 count=2} {date=2030-01-08 from=12:00 until=00:00 count=6}]",
                scene.step(counts("flu", "day", "")).last().text("counts"));
    }

    @Test
    void aRowOfSlotsHasTheLeastRoomOfThem() {
        var answer = Scene.with(open("23:40", "00:00", 10, 2, "flu"))
                .step(counts("flu", "slot", ",\"consecutive\":2"))
                .last();
        assertEquals(
                "[{date=2030-01-08 from=23:40 until=23:50 count=2} {date=2030-01-08 from=23:50 until=00:00 count=0}]",
                answer.text("counts"));
    }

    @Test
    void severalComeOneAfterTheOther() {
        var scene = Scene.with(open("11:40", "12:10", 10, 1, "flu"), open("11:50", "12:00", 10, 1, "rsv"));
        var both = "\"flu\",\"rsv\"";
        assertEquals(
                "[{from=11:40 until=11:50} {from=11:50 until=12:00} {from=12:00 until=12:10}]",
                scene.step(joint("slot", both, "")).last().text("jointSlots"));
        assertEquals(
                "[{from=11:00 until=12:00} {from=12:00 until=13:00}]",
                scene.step(joint("hour", both, "")).last().text("jointHours"));
        assertEquals(
                "[{date=2030-01-08 blocks=[{from=11:40 until=12:00} {from=12:00 until=12:10}]}]",
                scene.step(joint("day", both, "")).last().text("jointDays"));
        assertEquals(
                "[]", scene.step(joint("day", "\"rsv\",\"rsv\"", "")).last().text("jointDays"));
    }

    @Test
    void theWindowOfHoursIsKeptBesideTheWholeAnswer() {
        var answer = Scene.with(session(1, "flu"))
                .step(joint("slot", "\"flu\"", ",\"windowFrom\":\"09:10\",\"windowUntil\":\"09:25\""))
                .last();
        assertEquals(3, answer.text("jointSlots").split("from", -1).length - 1);
        assertEquals("[{from=09:10 until=09:20}]", answer.text("jointSlotsWithinWindow"));
    }

    @Test
    void atMostFiveComeTogether() {
        var six = "\"flu\",\"flu\",\"flu\",\"flu\",\"flu\",\"flu\"";
        assertEquals(
                "{accepted=false peerStatusCode=400 reason=moreThanFiveAttendees supportedCount=0}",
                Scene.with(session(1, "flu")).step(joint("day", six, "")).last().text());
    }

    @Test
    void aWeekIsSummedUpDayByDayWithoutHolds() {
        var answer = Scene.with(session(2, "flu", "rsv"), sessionOn("2030-01-09", 1, "flu"))
                .booked("a", "flu")
                .and("b", "rsv", "Booked", "Orphaned")
                .and("c", "rsv", "Booked", "Orphaned")
                .held("d", "flu")
                .and("e", "flu", "Cancelled", "Unknown")
                .step("{\"type\":\"querySummary\",\"span\":\"week\",\"from\":\"2030-01-07\",\"until\":\"2030-01-09\"}")
                .last();
        assertEquals(
                "{maximumCapacity=9 remainingCapacity=7 supported=2 orphaned=1 cancelled=1}",
                answer.text("summary", "total"));
        assertEquals(
                "[{date=2030-01-07 maximumCapacity=0 remainingCapacity=0 supported=0 orphaned=0 cancelled=0}"
                        + " {date=2030-01-08 maximumCapacity=6 remainingCapacity=4 supported=2 orphaned=1 cancelled=1}"
                        + " {date=2030-01-09 maximumCapacity=3 remainingCapacity=3 supported=0 orphaned=0 cancelled=0}]",
                answer.text("summary", "days"));
        assertEquals(
                "[{from=09:00 until=09:30 supportedByService={flu=1 rsv=1} capacity=2 slotMinutes=10"
                        + " maximumCapacity=6 supported=2}]",
                answer.text("summary", "sessionsByDate", "2030-01-08"));
        assertEquals("2", answer.text("supportedCount"));
    }

    @Test
    void aWeekBeginsOnMondayAndADayOnAny() {
        var scene = Scene.with(session(1, "flu"));
        assertEquals(
                "weekMustStartOnMonday",
                scene.step("{\"type\":\"querySummary\",\"span\":\"week\"," + FROM_TUESDAY + "}")
                        .last()
                        .text("reason"));
        assertEquals(
                "3",
                scene.step("{\"type\":\"querySummary\",\"span\":\"day\"," + FROM_TUESDAY + "}")
                        .last()
                        .text("summary", "days")
                        .replaceAll(".*maximumCapacity=(\\d+).*", "$1"));
    }

    @Test
    void freeSlotsAreCountedSessionBySession() {
        var answer = Scene.with(session(1, "flu", "rsv"), session(1, "flu"), sessionOn("2030-01-09", 1, "flu"))
                .booked("a", "flu")
                .step("{\"type\":\"queryFreeSlots\"," + FROM_TUESDAY + "}")
                .last();
        assertEquals("5", answer.text("freeSessionSlots"));
        assertEquals("[0 1]", answer.text("freeSessionIndexes"));
    }

    @Test
    void sessionsOfTheRangeAreTold() {
        var answer = Scene.with(session(1, "flu"), sessionOn("2030-01-09", 1, "flu"))
                .step("{\"type\":\"querySessions\"," + FROM_TUESDAY + "}")
                .last();
        assertEquals(
                "[{date=2030-01-08 from=09:00 until=09:30 services=[flu] slotMinutes=10 capacity=1}]",
                answer.text("sessions"));
    }

    @Test
    void toDoNothingTellsHowFullTheDaysAre() {
        var answer = Scene.with(session(2, "flu"))
                .booked("a", "flu")
                .booked("b", "rsv")
                .step("{\"type\":\"none\"}")
                .last();
        assertEquals(
                "[{date=2030-01-08 maximumCapacity=6 remainingCapacity=5 supported=1 orphaned=1 cancelled=0"
                        + " byService={flu={bookings=1 orphaned=0 remainingCapacity=5}"
                        + " rsv={bookings=0 orphaned=1 remainingCapacity=0}}}]",
                answer.text("dayAggregates"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"queryCounts\",\"service\":\"flu\",\"granularity\":\"slot\"",
                "{\"type\":\"queryJoint\",\"granularity\":\"day\",\"attendees\":[\"flu\"]",
                "{\"type\":\"querySummary\",\"span\":\"day\"",
                "{\"type\":\"querySessions\"",
                "{\"type\":\"queryFreeSlots\"",
            })
    void aReversedRangeIsRefused(String query) {
        var answer = Scene.with(session(1, "flu"))
                .step(query + ",\"from\":\"2030-01-09\",\"until\":\"2030-01-08\"}")
                .last();
        assertEquals("rangeReversed", answer.text("reason"));
    }
}
