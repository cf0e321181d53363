package io.github.medsecretary.scheduling.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Link;
import io.vavr.collection.List;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What visits demand of the ones before and after them. */
class NeighbourTest {

    private static final String NINE = "2030-01-07T09:00";

    private static Practice dressingThen(String next) {
        return Practice.open()
                .booked("a1", "p1", "dressing", NINE, "dr-shah", "room-1")
                .booked("a2", "p2", "routine", next, "dr-shah", "room-1");
    }

    @Test
    void the_next_visit_may_start_when_the_turnaround_has_passed() {
        assertEquals(List.empty(), dressingThen("2030-01-07T09:30").conflicts());
    }

    @Test
    void turnaround_holds_for_practitioner_and_room() {
        assertEquals(
                List.of("BUFFER_VIOLATED a1 a2 dr-shah", "BUFFER_VIOLATED a1 a2 room-1"),
                dressingThen("2030-01-07T09:20").conflicts());
    }

    @Test
    void an_overlap_is_not_also_a_missing_turnaround() {
        assertEquals(
                List.of("PRACTITIONER_DOUBLE_BOOKED a1 a2 dr-shah", "ROOM_DOUBLE_BOOKED a1 a2 room-1"),
                dressingThen("2030-01-07T09:10").conflicts());
    }

    @Test
    void turnaround_is_owed_after_a_visit_not_before_it() {
        var practice = Practice.open()
                .booked("a1", "p1", "routine", NINE, "dr-shah", "room-1")
                .booked("a2", "p2", "dressing", "2030-01-07T09:10", "dr-shah", "room-1");
        assertEquals(List.empty(), practice.conflicts());
    }

    @Test
    void turnaround_may_run_past_the_session() {
        var practice = Practice.open().booked("a1", "p1", "dressing", "2030-01-07T11:40", "dr-shah", "room-1");
        assertEquals(List.empty(), practice.conflicts());
    }

    private static Practice thenFarAway(String next) {
        return Practice.open()
                .booked("a1", "p1", "routine", NINE, "dr-shah", "room-1")
                .booked("a2", "p2", "routine", next, "dr-shah", "far-room");
    }

    @Test
    void the_way_to_another_site_takes_its_time() {
        assertEquals(List.empty(), thenFarAway("2030-01-07T09:30").conflicts());
        assertEquals(
                List.of("TRAVEL_IMPOSSIBLE a1 a2 dr-shah"),
                thenFarAway("2030-01-07T09:29").conflicts());
    }

    @Test
    void the_way_back_takes_as_long() {
        var practice = Practice.open()
                .booked("a1", "p1", "routine", NINE, "dr-shah", "far-room")
                .booked("a2", "p2", "routine", "2030-01-07T09:20", "dr-shah", "room-1");
        assertEquals(List.of("TRAVEL_IMPOSSIBLE a1 a2 dr-shah"), practice.conflicts());
    }

    private static Practice linked(String first, String second, int minDays, int maxDays) {
        return Practice.closed()
                .session("s1", "dr-shah", "room-1", "2030-03-29T00:00", "2030-04-03T00:00")
                .booked("a1", "p1", "routine", first, "dr-shah", "room-1")
                .booked("a2", "p1", "routine", second, "dr-shah", "room-1")
                .linked("a1", "a2", minDays, maxDays);
    }

    @Test
    void days_between_are_calendar_days_even_when_the_clocks_change() {
        assertEquals(
                List.empty(),
                linked("2030-03-30T23:00", "2030-04-01T00:10", 2, 2).conflicts());
        assertEquals(
                List.of("INTERVAL_TOO_SHORT a1 a2"),
                linked("2030-03-30T23:00", "2030-04-01T00:10", 3, 9).conflicts());
        assertEquals(
                List.of("INTERVAL_TOO_LONG a1 a2"),
                linked("2030-03-30T23:00", "2030-04-01T00:10", 0, 1).conflicts());
    }

    @Test
    void the_order_of_linked_visits_matters_first() {
        assertEquals(
                List.of("SEQUENCE_BROKEN a1 a2"),
                linked("2030-04-01T10:00", "2030-03-30T09:00", 5, 9).conflicts());
        assertEquals(
                List.empty(),
                linked("2030-04-01T10:00", "2030-04-01T10:10", 0, 0).conflicts());
    }

    private static Practice apart(String second, int maxDays, Duration pause) {
        return Practice.closed()
                .session("s1", "dr-shah", "room-1", "2030-03-29T00:00", "2030-04-03T00:00")
                .booked("a1", "p1", "routine", "2030-03-31T00:30", "dr-shah", "room-1")
                .booked("a2", "p1", "routine", second, "dr-shah", "room-1")
                .linked(new Link("a1", "a2", 0, maxDays, pause));
    }

    @Test
    void a_pause_is_time_that_passes_whatever_the_clocks_show() {
        var halfHour = Duration.ofMinutes(30);
        assertEquals(
                List.of("INTERVAL_TOO_SHORT a1 a2"),
                apart("2030-03-31T00:50", 0, halfHour).conflicts());
        // From twenty to one until ten past two, of which an hour is left out.
        assertEquals(List.empty(), apart("2030-03-31T02:10", 0, halfHour).conflicts());
        assertEquals(
                List.of("INTERVAL_TOO_SHORT a1 a2"),
                apart("2030-03-31T02:10", 0, halfHour.plusNanos(1)).conflicts());
    }

    @Test
    void a_pause_is_judged_where_the_order_is_right_and_beside_the_days() {
        assertEquals(
                List.of("SEQUENCE_BROKEN a1 a2"),
                apart("2030-03-30T00:30", 0, Duration.ofHours(1)).conflicts());
        assertEquals(
                List.of("INTERVAL_TOO_LONG a1 a2", "INTERVAL_TOO_SHORT a1 a2"),
                apart("2030-04-01T00:30", 0, Duration.ofHours(23)).conflicts().sorted());
    }

    @Test
    void a_link_to_a_visit_without_a_place_waits() {
        var practice = Practice.open()
                .booked("a1", "p1", "routine", NINE, "dr-shah", "room-1")
                .booked(Appointment.builder()
                        .id("a2")
                        .patient("p1")
                        .service("routine")
                        .build())
                .linked("a1", "a2", 5, 9);
        assertEquals(List.empty(), practice.conflicts());
    }
}
