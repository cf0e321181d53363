package io.github.medsecretary.scheduling.replanning;

import static io.github.medsecretary.scheduling.Practice.at;
import static io.github.medsecretary.scheduling.Practice.visit;
import static io.github.medsecretary.scheduling.replanning.Replans.SHAH_ILL;
import static io.github.medsecretary.scheduling.replanning.Replans.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.vavr.collection.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Chains and better places, word for word. */
class StoriesTest {

    private static final String MONDAY = "Monday 7 January 2030 at ";

    private static Disruption emergency(String service) {
        return new Disruption.Emergency(Appointment.builder()
                .id("e1")
                .patient("p9")
                .service(service)
                .priority(Priority.EMERGENCY)
                .latest(at("2030-01-07T08:30"))
                .build());
    }

    private static Practice twoMornings() {
        return Practice.closed()
                .session("s2", "dr-lee", "room-2", "2030-01-07T08:00", "2030-01-07T08:20")
                .session("s9", "dr-lee", "room-2", "2030-01-07T10:00", "2030-01-07T10:20");
    }

    @Test
    void who_takes_what_and_who_makes_room_is_told_in_turn() {
        Plan plan = plan(
                twoMornings()
                        .booked("a1", "p1", "routine", "2030-01-07T08:00", "dr-lee", "room-2")
                        .booked(visit("a2", "p2", "routine", "2030-01-07T08:10", "dr-lee", "room-2")
                                .notified(true)
                                .latest(at("2030-01-07T10:00"))
                                .priority(Priority.SOON)
                                .build()),
                emergency("smear"));
        assertEquals(
                List.of("e1 takes " + MONDAY + "08:00 with ann, dr-lee, room-2; a1, routine and not yet told, moves to "
                        + MONDAY + "10:10 with dr-lee, room-2; a2, to be seen soon and already told, moves to " + MONDAY
                        + "10:00 with dr-lee, room-2; nobody else moves."),
                plan.chains().map(Chain::text));
    }

    @Test
    void who_is_left_over_is_part_of_the_story() {
        Plan plan = plan(
                Practice.closed()
                        .session("s2", "dr-lee", "room-2", "2030-01-07T08:00", "2030-01-07T08:10")
                        .booked("a1", "p1", "routine", "2030-01-07T08:00", "dr-lee", "room-2"),
                emergency("routine"));
        assertEquals(
                List.of("e1 takes " + MONDAY
                        + "08:00 with dr-lee, room-2; a1 is left without a place; nobody else moves."),
                plan.chains().map(Chain::text));
        assertEquals(
                "It gives way to one that weighs more.",
                plan.unplaced().head().because().head());
    }

    @Test
    void what_was_better_is_told_with_what_is_there() {
        Practice practice = Practice.closed()
                .session("s1", "dr-shah", "room-1", "2030-01-07T09:00", "2030-01-07T10:00")
                .session("s2", "dr-shah", "room-1", "2030-01-08T09:00", "2030-01-08T09:40")
                .session("s3", "dr-lee", "room-2", "2030-01-07T09:00", "2030-01-07T09:30")
                .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .booked(visit("a2", "p2", "routine", "2030-01-08T09:00", "dr-shah", "room-1")
                        .pinned(true)
                        .build())
                .booked("a3", "p3", "routine", "2030-01-08T09:10", "dr-shah", "room-1")
                .booked("a4", "p4", "dressing", "2030-01-07T09:00", "dr-lee", "room-2");
        Plan plan = plan(practice, SHAH_ILL);
        assertEquals(
                List.of(
                        "Tuesday 8 January 2030 at 09:00 with dr-shah, room-1 would cost 2 less; a2 must stay there.",
                        "Tuesday 8 January 2030 at 09:10 with dr-shah, room-1 would cost 1 less; a3 keeps its place there."),
                plan.moves().head().better().map(Better::text));
        var quiet = Replans.policy(false, false, OptionalInt.empty(), 0);
        assertEquals(
                "Tuesday 8 January 2030 at 09:10 with dr-shah, room-1 would cost 1 less; a3 may not be moved and is there.",
                plan(practice, quiet, SHAH_ILL).moves().head().better().last().text());
    }

    @Test
    void what_is_out_of_use_is_told_once() {
        Practice practice = Practice.closed()
                .session("s1", "dr-shah", "room-1", "2030-01-07T08:00", "2030-01-07T08:30")
                .session("s2", "dr-lee", "room-2", "2030-01-07T09:00", "2030-01-07T10:00")
                .booked("a1", "p1", "dressing", "2030-01-07T09:00", "dr-lee", "room-2");
        var urgent = new Disruption.Emergency(Appointment.builder()
                .id("e1")
                .patient("p9")
                .service("routine")
                .priority(Priority.URGENT)
                .build());
        assertEquals(
                List.of(MONDAY + "08:00 with dr-shah, room-1 would cost 100 less; dr-shah is out of use then."),
                plan(practice, SHAH_ILL, urgent).moves().head().better().map(Better::text));
    }

    @Test
    void what_comes_too_near_is_told_as_such() {
        Practice practice = Practice.closed()
                .session("s1", "dr-shah", "room-1", "2030-01-07T09:00", "2030-01-07T10:00")
                .session("s2", "dr-lee", "room-2", "2030-01-07T09:00", "2030-01-07T10:00")
                .booked("a1", "p1", "dressing", "2030-01-07T09:00", "dr-lee", "room-2")
                .booked("a2", "p2", "routine", "2030-01-07T09:20", "dr-shah", "room-1");
        assertEquals(
                List.of(MONDAY + "09:20 with dr-lee, room-2 would cost 1 less; a1 keeps its place too near to it."),
                plan(practice, SHAH_ILL).moves().head().better().map(Better::text));
    }
}
