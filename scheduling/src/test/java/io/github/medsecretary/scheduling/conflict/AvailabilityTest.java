package io.github.medsecretary.scheduling.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.resource.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a person or thing is to be had, and what is in the way if not. */
class AvailabilityTest {

    private static final String DAY = "2030-01-07T";

    private static Interval between(String from, String until) {
        return Practice.between(DAY + from, DAY + until);
    }

    private static Availability of(Practice practice, String service) {
        Diary diary = practice.diary();
        return new Availability(diary, diary.services().get(service).get());
    }

    private static Resource resource(Availability availability, String id) {
        return availability.diary().resource(id).orElseThrow();
    }

    /** What is in the way of a visit: nothing, or some of taken, closed and turnaround. */
    private static String standing(Practice practice, String service, String id, String from, String until) {
        var availability = of(practice, service);
        var resource = resource(availability, id);
        var visit = between(from, until);
        String told = (availability.isTaken(resource, visit) ? "taken " : "")
                + (availability.isClosed(resource, visit) ? "closed " : "")
                + (availability.isInTurnaround(resource, visit) ? "turnaround " : "");
        assertEquals(told.isEmpty(), availability.isFree(resource, visit));
        return told.isEmpty() ? "free" : told.strip();
    }

    /** A dressing from 10:00 to 10:20, with ten minutes to clear up. */
    private static Practice dressingAtTen() {
        return Practice.open().booked("a1", "p1", "dressing", DAY + "10:00", "dr-shah", "room-1", "ecg-1");
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, 10:00, free",
        "09:00, 10:01, taken",
        "10:10, 10:15, taken",
        "10:19, 10:29, taken",
        "10:20, 10:30, turnaround",
        "10:29, 10:39, turnaround",
        "10:30, 10:40, free",
    })
    void a_routine_visit_keeps_off_a_dressing_and_what_it_leaves_to_do(String from, String until, String told) {
        assertEquals(told, standing(dressingAtTen(), "routine", "dr-shah", from, until));
        assertEquals(told, standing(dressingAtTen(), "routine", "room-1", from, until));
    }

    @ParameterizedTest
    @CsvSource({
        "09:30, 09:50, free",
        "09:31, 09:51, turnaround",
        "09:40, 10:00, turnaround",
        "09:41, 10:01, taken",
        "10:20, 10:40, turnaround",
        "10:30, 10:50, free",
    })
    void a_dressing_leaves_something_to_do_of_its_own(String from, String until, String told) {
        assertEquals(told, standing(dressingAtTen(), "dressing", "dr-shah", from, until));
    }

    @ParameterizedTest
    @CsvSource({"09:40, 10:00, free", "09:50, 10:10, taken", "10:20, 10:40, free"})
    void a_device_is_ready_as_soon_as_the_visit_is_over(String from, String until, String told) {
        assertEquals(told, standing(dressingAtTen(), "dressing", "ecg-1", from, until));
    }

    @ParameterizedTest
    @CsvSource({"09:00, 09:30, free", "09:00, 09:31, closed", "09:59, 10:30, closed", "10:00, 10:30, free"})
    void leave_begins_and_ends_to_the_minute(String from, String until, String told) {
        var away = Practice.open().away("dr-shah", DAY + "09:30", DAY + "10:00");
        assertEquals(told, standing(away, "routine", "dr-shah", from, until));
        assertEquals("free", standing(away, "routine", "dr-lee", from, until));
    }

    @Test
    void leave_that_begins_when_a_visit_ends_may_take_its_turnaround() {
        var away = Practice.open().away("room-1", DAY + "09:20", DAY + "10:00");
        assertEquals("free", standing(away, "dressing", "room-1", "09:00", "09:20"));
    }

    @Test
    void taken_and_closed_are_told_both() {
        var both = dressingAtTen().away("dr-shah", DAY + "10:10", DAY + "12:00");
        assertEquals("taken closed", standing(both, "routine", "dr-shah", "10:10", "10:20"));
        assertEquals("closed turnaround", standing(both, "routine", "dr-shah", "10:20", "10:30"));
        assertEquals("taken", standing(both, "routine", "dr-shah", "10:00", "10:10"));
    }

    /** Of two monitors one is in use from 9:00 to 9:10 and from 9:20 to 9:30, the other from 9:10 to 9:20. */
    private static Practice monitors() {
        return Practice.open()
                .booked("a1", "p1", "routine", DAY + "09:00", "monitor")
                .booked("a2", "p2", "routine", DAY + "09:10", "monitor")
                .booked("a3", "p3", "routine", DAY + "09:20", "monitor");
    }

    @Test
    void one_of_two_will_do_while_visits_do_not_meet() {
        assertEquals("free", standing(monitors(), "routine", "monitor", "09:00", "09:30"));
        var met = monitors().booked("a4", "p4", "routine", DAY + "09:25", "monitor");
        assertEquals("taken", standing(met, "routine", "monitor", "09:00", "09:30"));
        assertEquals("free", standing(met, "routine", "monitor", "09:00", "09:25"));
        assertEquals("taken", standing(met, "routine", "monitor", "09:29", "09:39"));
        assertEquals("free", standing(met, "routine", "monitor", "09:30", "09:40"));
    }

    @Test
    void a_monitor_under_repair_leaves_the_other() {
        var repair = Practice.open()
                .out("monitor", 1, DAY + "09:00", DAY + "10:00")
                .booked("a1", "p1", "routine", DAY + "09:30", "monitor");
        assertEquals("free", standing(repair, "routine", "monitor", "09:20", "09:30"));
        assertEquals("taken", standing(repair, "routine", "monitor", "09:21", "09:31"));
        assertEquals("taken", standing(repair, "routine", "monitor", "09:39", "09:49"));
        assertEquals("free", standing(repair, "routine", "monitor", "09:40", "09:50"));
    }

    @Test
    void two_repairs_of_one_each_leave_none_and_one_repair_of_both_closes_all() {
        var each = Practice.open()
                .out("monitor", 1, DAY + "09:00", DAY + "10:00")
                .out("monitor", 1, DAY + "09:30", DAY + "11:00");
        assertEquals("free", standing(each, "routine", "monitor", "09:20", "09:30"));
        assertEquals("taken", standing(each, "routine", "monitor", "09:50", "10:00"));
        assertEquals("free", standing(each, "routine", "monitor", "10:00", "10:10"));
        var both = Practice.open().out("monitor", 2, DAY + "09:00", DAY + "10:00");
        assertTrue(standing(both, "routine", "monitor", "09:50", "10:00").contains("closed"));
        assertEquals("free", standing(both, "routine", "monitor", "10:00", "10:10"));
        var all = Practice.open().away("monitor", DAY + "09:00", DAY + "10:00");
        assertTrue(standing(all, "routine", "monitor", "09:50", "10:00").contains("closed"));
    }

    @Test
    void a_visit_with_its_turnarounds_is_longer_where_the_kind_has_any() {
        var dressing = of(Practice.open(), "dressing");
        assertEquals(
                between("09:00", "09:30"), dressing.busy(resource(dressing, "dr-shah"), between("09:00", "09:20")));
        assertEquals(between("09:00", "09:20"), dressing.busy(resource(dressing, "ecg-1"), between("09:00", "09:20")));
        var routine = of(Practice.open(), "routine");
        assertEquals(between("09:00", "09:10"), routine.busy(resource(routine, "room-1"), between("09:00", "09:10")));
    }

    private static boolean isInTime(String start, String... with) {
        var there = Practice.open().booked("a1", "p1", "routine", DAY + "10:00", "dr-shah", "far-room");
        var availability = of(there, "routine");
        var visit = Practice.visit("a9", "p9", "routine", DAY + start, with).build();
        return availability.isInTime(availability.diary().visit(visit).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "09:30, true",
        "09:31, false",
        "09:50, false",
        "10:10, false",
        "10:29, false",
        "10:30, true",
    })
    void a_practitioner_needs_twenty_minutes_to_the_other_site_and_back(String start, boolean inTime) {
        assertEquals(inTime, isInTime(start, "dr-shah", "room-1"));
        assertTrue(isInTime(start, "dr-shah", "far-room"));
        assertTrue(isInTime(start, "dr-lee", "room-1"));
    }

    @Test
    void who_goes_nowhere_is_in_time_and_who_is_in_two_visits_at_once_is_not_late() {
        assertTrue(isInTime("10:10", "room-1", "signer"));
        assertTrue(isInTime("10:05", "dr-shah", "room-1"));
        assertTrue(isInTime("09:55", "dr-shah", "room-1"));
    }
}
