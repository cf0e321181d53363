package io.github.medsecretary.scheduling.replanning;

import static io.github.medsecretary.scheduling.Practice.at;
import static io.github.medsecretary.scheduling.Practice.visit;
import static io.github.medsecretary.scheduling.replanning.Replans.SHAH_ILL;
import static io.github.medsecretary.scheduling.replanning.Replans.plan;
import static io.github.medsecretary.scheduling.replanning.Replans.told;
import static io.github.medsecretary.scheduling.replanning.Replans.twoDays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.vavr.collection.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Who makes room for others, and who is protected. */
class BumpingTest {

    @Test
    void anEmergencyBumpsARoutinePatientAndTheChainIsTold() {
        Practice full = Practice.closed().session("s2", "dr-lee", "room-2", "2030-01-07T08:00", "2030-01-07T08:20");
        Practice booked = full.booked("a1", "p1", "routine", "2030-01-07T08:00", "dr-lee", "room-2")
                .session("s9", "dr-lee", "room-2", "2030-01-07T10:00", "2030-01-07T10:10");
        var emergency = new Disruption.Emergency(Appointment.builder()
                .id("e1")
                .patient("p9")
                .service("dressing")
                .priority(Priority.EMERGENCY)
                .latest(at("2030-01-07T09:00"))
                .build());
        Plan plan = plan(booked, emergency);
        assertEquals(List.of("a1 MOVE 07T10:00 dr-lee room-2", "e1 PLACE 07T08:00 dr-lee room-2"), told(plan));
        assertEquals(2_000 + 12, plan.cost());
        assertEquals(1, plan.moves().map(Move::chain).distinct().size());
        assertTrue(plan.moves().head().because().head().contains("makes room for e1"));
        assertEquals(Optional.empty(), plan.moves().last().from());
        assertTrue(plan.diary().appointment("e1").isPresent());
    }

    @Test
    void withoutBumpingNobodyElseMoves() {
        Practice full = Practice.closed()
                .session("s2", "dr-lee", "room-2", "2030-01-07T08:00", "2030-01-07T08:10")
                .session("s9", "dr-lee", "room-2", "2030-01-07T10:00", "2030-01-07T10:10")
                .booked("a1", "p1", "routine", "2030-01-07T08:00", "dr-lee", "room-2");
        var emergency = new Disruption.Emergency(Appointment.builder()
                .id("e1")
                .patient("p9")
                .service("routine")
                .priority(Priority.EMERGENCY)
                .build());
        var quiet = Replans.policy(false, false, OptionalInt.empty(), 0);
        assertEquals(List.of("e1 PLACE 07T10:00 dr-lee room-2"), told(plan(full, quiet, emergency)));
        assertEquals(4800, plan(full, quiet, emergency).cost());
        assertEquals(2_012, plan(full, emergency).cost());
    }

    @Test
    void whoIsPinnedOrHasComeStays() {
        Practice practice = twoDays()
                .booked(visit("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                        .pinned(true)
                        .build())
                .booked(visit("a2", "p2", "routine", "2030-01-07T09:10", "dr-shah", "room-1")
                        .status(AppointmentStatus.ARRIVED)
                        .build())
                .booked(visit("a3", "p3", "routine", "2030-01-07T09:20", "dr-shah", "room-1")
                        .status(AppointmentStatus.CANCELLED)
                        .build());
        assertEquals(List.empty(), plan(practice, SHAH_ILL).moves());
        assertEquals(0, plan(practice, SHAH_ILL).cost());
    }

    @Test
    void whatWasWrongBeforeStaysUnlessItIsToBeRepaired() {
        Practice practice = twoDays()
                .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .booked("a2", "p2", "routine", "2030-01-07T09:00", "dr-shah", "room-1");
        assertEquals(List.empty(), plan(practice).moves());
        Plan repaired = plan(practice, Replans.policy(true, true, OptionalInt.empty(), 0));
        assertEquals(1, repaired.moves().size());
        assertEquals(1, repaired.cost());
    }

    @Test
    void noticeAndMovesBeforeProtectThoseWhoAreNotDisplaced() {
        Practice full = Practice.closed()
                .session("s2", "dr-lee", "room-2", "2030-01-07T08:00", "2030-01-07T08:10")
                .session("s9", "dr-lee", "room-2", "2030-01-08T10:00", "2030-01-08T10:10")
                .booked(visit("a1", "p1", "routine", "2030-01-07T08:00", "dr-lee", "room-2")
                        .movedBefore(1)
                        .build());
        var emergency = new Disruption.Emergency(Appointment.builder()
                .id("e1")
                .patient("p9")
                .service("routine")
                .priority(Priority.EMERGENCY)
                .latest(at("2030-01-07T18:00"))
                .build());
        assertEquals(2, plan(full, emergency).moves().size());
        assertEquals(
                0,
                plan(full, Replans.policy(true, false, OptionalInt.of(1), 0), emergency)
                        .moves()
                        .size());
        assertEquals(
                2,
                plan(full, Replans.policy(true, false, OptionalInt.of(2), 0), emergency)
                        .moves()
                        .size());
        assertEquals(
                0,
                plan(full, Replans.policy(true, false, OptionalInt.empty(), 1), emergency)
                        .moves()
                        .size());
        assertThrows(IllegalArgumentException.class, () -> Replans.policy(true, false, OptionalInt.empty(), -1));
        assertThrows(IllegalArgumentException.class, () -> Replans.policy(true, false, OptionalInt.of(-1), 0));
    }
}
