package io.github.medsecretary.scheduling.replanning;

import static io.github.medsecretary.scheduling.Practice.at;
import static io.github.medsecretary.scheduling.Practice.visit;
import static io.github.medsecretary.scheduling.replanning.Replans.EARLY;
import static io.github.medsecretary.scheduling.replanning.Replans.SHAH_ILL;
import static io.github.medsecretary.scheduling.replanning.Replans.plan;
import static io.github.medsecretary.scheduling.replanning.Replans.twoDays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.Modality;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** What is known of an appointment survives a plan, and what is not whole never comes into one. */
class WholePlansTest {

    private static Disruption emergency(Appointment.Builder appointment) {
        return new Disruption.Emergency(
                appointment.patient("p9").service("routine").build());
    }

    private static SchedulingCode refusal(Disruption... disruptions) {
        return (SchedulingCode) Replanning.of(ReplanPolicy.usual(), EARLY)
                .plan(twoDays().diary(), List.of(disruptions))
                .getLeft()
                .code();
    }

    @Test
    void two_emergencies_of_one_id_are_refused() {
        var one = emergency(Appointment.builder().id("e1"));
        assertEquals(SchedulingCode.DUPLICATE_ID, refusal(one, one));
    }

    @Test
    void an_emergency_that_takes_what_is_not_there_is_refused() {
        var appointment = Appointment.builder().id("e1");
        appointment.with(List.of("dr-who"));
        assertEquals(SchedulingCode.UNKNOWN_RESOURCE, refusal(emergency(appointment)));
    }

    @Test
    void an_emergency_that_takes_no_time_is_refused() {
        var appointment = Appointment.builder().id("e1");
        appointment.duration(java.time.Duration.ZERO);
        assertEquals(SchedulingCode.EMPTY_INTERVAL, refusal(emergency(appointment)));
    }

    @Test
    void the_first_fault_is_told() {
        var lost = new Disruption.Absence("dr-who", Practice.between("2030-01-07T08:00", "2030-01-07T09:00"));
        var one = emergency(Appointment.builder().id("e1"));
        assertEquals(SchedulingCode.UNKNOWN_RESOURCE, refusal(lost, one, one));
        assertEquals(SchedulingCode.DUPLICATE_ID, refusal(one, one, lost));
    }

    @Test
    void who_gets_no_place_keeps_everything_else() {
        Appointment appointment = visit("a1", "p1", "surgery", "2030-01-07T09:00", "dr-shah", "room-1")
                .accessibility(List.of("hoist"))
                .awaiting(List.of("blood"))
                .referral("r1")
                .organisation("network")
                .modality(Modality.IN_PERSON)
                .usualPractitioner("dr-shah")
                .notified(true)
                .movedBefore(2)
                .build();
        Plan plan = plan(twoDays().booked(appointment), SHAH_ILL);
        assertEquals(
                appointment.becoming(AppointmentStatus.PENDING).released(),
                plan.diary().appointment("a1").orElseThrow());
    }

    @Test
    void who_is_moved_keeps_everything_else() {
        Appointment appointment = visit("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .accessibility(List.of("step-free"))
                .referral("r1")
                .notified(true)
                .build();
        Plan plan = plan(twoDays().booked(appointment), SHAH_ILL);
        assertEquals(
                appointment
                        .at(at("2030-01-08T09:00"), List.of("dr-shah", "room-1"))
                        .movedOnce(),
                plan.diary().appointment("a1").orElseThrow());
    }

    private static Practice signed() {
        return Practice.closed()
                .session("s1", "dr-shah", "room-1", "2030-01-07T09:00", "2030-01-07T12:00")
                .session("s3", "dr-shah", "room-1", "2030-01-08T09:00", "2030-01-08T09:20")
                .booked(visit("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1", "signer")
                        .latest(at("2030-01-07T12:00"))
                        .build());
    }

    @Test
    void an_interpreter_comes_along_where_a_bound_is_given_up() {
        Seq<Relaxation> free = plan(signed(), SHAH_ILL).relaxations();
        assertTrue(free.head().message().contains("at 09:00 with dr-shah, room-1, signer"), free.toString());
        Seq<Relaxation> later = plan(signed().away("signer", "2030-01-08T09:00", "2030-01-08T09:05"), SHAH_ILL)
                .relaxations();
        assertTrue(later.head().message().contains("at 09:10 with dr-shah, room-1, signer"), later.toString());
        assertEquals(
                List.empty(),
                plan(signed().away("signer", "2030-01-08T00:00", "2030-01-09T00:00"), SHAH_ILL)
                        .relaxations());
    }

    @Test
    void what_would_break_a_link_is_no_help() {
        Practice practice = signed().session("s4", "dr-lee", "room-2", "2030-01-09T09:00", "2030-01-09T12:00")
                .booked(visit("a2", "p1", "routine", "2030-01-09T10:00", "dr-lee", "room-2")
                        .pinned(true)
                        .build());
        Seq<Relaxation> linked =
                plan(practice.linked("a1", "a2", 2, 5), SHAH_ILL).relaxations();
        assertEquals(List.empty(), linked);
        assertFalse(
                plan(practice.linked("a1", "a2", 1, 5), SHAH_ILL).relaxations().isEmpty());
    }
}
