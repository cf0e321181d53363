package io.github.medsecretary.scheduling.replanning;

import static io.github.medsecretary.scheduling.Practice.at;
import static io.github.medsecretary.scheduling.replanning.Replans.EARLY;
import static io.github.medsecretary.scheduling.replanning.Replans.plan;
import static io.github.medsecretary.scheduling.replanning.Replans.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.vavr.collection.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Visits that take longer than was planned. */
class OverrunsTest {

    private static Disruption until(String appointment, String time) {
        return new Disruption.Overrun(appointment, at("2030-01-07T" + time));
    }

    private static Practice full(String until) {
        return Practice.closed()
                .session("s1", "dr-shah", "room-1", "2030-01-07T09:00", until)
                .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .booked("a2", "p2", "routine", "2030-01-07T09:10", "dr-shah", "room-1")
                .booked("a3", "p3", "routine", "2030-01-07T09:20", "dr-shah", "room-1");
    }

    @Test
    void who_comes_next_waits_and_the_visit_stays_longer() {
        Plan plan = plan(full("2030-01-07T12:00"), until("a1", "09:20"));
        assertEquals(List.of("a2 MOVE 07T09:30 dr-shah room-1"), told(plan));
        assertEquals(2, plan.cost());
        assertEquals(
                "a1 takes longer and runs into it.",
                plan.moves().head().because().head());
        assertEquals(
                Optional.of(Practice.between("2030-01-07T09:00", "2030-01-07T09:20")),
                plan.diary().visits().get("a1").toJavaOptional().map(each -> each.interval()));
        assertEquals(List.empty(), Replans.conflicts(plan));
    }

    @Test
    void all_who_are_run_into_are_displaced_and_the_cost_decides_who_is_left_over() {
        Plan plan = plan(full("2030-01-07T09:40"), until("a1", "09:30"));
        assertEquals(List.of("a3"), plan.moves().map(Move::appointment));
        assertEquals(List.of("a2"), plan.unplaced().map(Unplaced::appointment));
        assertEquals(1_000_001, plan.cost());
    }

    @Test
    void until_the_next_begins_nobody_is_in_the_way() {
        Practice practice = Practice.open()
                .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .booked("a2", "p2", "routine", "2030-01-07T09:20", "dr-shah", "room-1");
        assertEquals(List.empty(), plan(practice, until("a1", "09:20")).moves());
        assertEquals(1, plan(practice, until("a1", "09:21")).moves().size());
    }

    @Test
    void turnaround_the_patients_time_and_rooms_count() {
        Practice practice = Practice.open()
                .booked("a1", "p1", "dressing", "2030-01-07T09:00", "dr-shah", "room-1")
                .booked("a2", "p2", "routine", "2030-01-07T09:30", "dr-shah", "room-1");
        assertEquals(List.of("a2"), plan(practice, until("a1", "09:25")).moves().map(Move::appointment));
        Practice patient = Practice.open()
                .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .booked("a2", "p1", "routine", "2030-01-07T09:10", "dr-lee", "room-2");
        assertEquals(List.of("a2 MOVE 07T09:20 dr-lee room-2"), told(plan(patient, until("a1", "09:20"))));
        Practice room = Practice.open()
                .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .booked("a2", "p2", "routine", "2030-01-07T09:10", "dr-lee", "room-1");
        assertEquals(List.of("a2 RESEAT 07T09:10 dr-lee room-2"), told(plan(room, until("a1", "09:20"))));
    }

    @Test
    void what_was_in_the_way_before_stays_as_it_was() {
        Practice practice = Practice.open()
                .booked("a1", "p1", "dressing", "2030-01-07T09:00", "dr-shah", "room-1")
                .booked("a2", "p2", "routine", "2030-01-07T09:10", "dr-shah", "room-1");
        assertEquals(List.empty(), plan(practice, until("a1", "09:30")).moves());
    }

    @Test
    void a_visit_that_is_going_on_can_overrun_too() {
        Practice practice = Practice.open()
                .booked(Practice.visit("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                        .status(AppointmentStatus.ARRIVED)
                        .build())
                .booked("a2", "p2", "routine", "2030-01-07T09:10", "dr-shah", "room-1");
        Plan plan = Replanning.of(ReplanPolicy.usual(), AsOf.of(at("2030-01-07T09:05")))
                .plan(practice.diary(), List.of(until("a1", "09:40")))
                .get();
        assertEquals(List.of("a2 MOVE 07T09:40 dr-shah room-1"), told(plan));
    }

    @Test
    void it_stays_even_if_its_room_is_closed() {
        Practice practice = Practice.open().booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1");
        Interval day = Practice.between("2030-01-07T08:00", "2030-01-07T18:00");
        assertEquals(
                List.empty(),
                plan(practice, new Disruption.Absence("room-1", day), until("a1", "09:20"))
                        .moves());
    }

    private static Object refusal(Disruption disruption) {
        Practice practice = full("2030-01-07T12:00")
                .booked(Practice.visit("a9", "p9", "routine", "2030-01-07T09:30", "dr-shah", "room-1")
                        .status(AppointmentStatus.CANCELLED)
                        .build());
        return Replanning.of(ReplanPolicy.usual(), EARLY)
                .plan(practice.diary(), List.of(disruption))
                .getLeft()
                .code();
    }

    @Test
    void what_is_not_there_or_not_longer_is_refused() {
        assertEquals(SchedulingCode.UNKNOWN_APPOINTMENT, refusal(until("a8", "09:40")));
        assertEquals(SchedulingCode.UNKNOWN_APPOINTMENT, refusal(until("a9", "09:50")));
        assertEquals(SchedulingCode.EMPTY_INTERVAL, refusal(until("a1", "09:10")));
    }
}
