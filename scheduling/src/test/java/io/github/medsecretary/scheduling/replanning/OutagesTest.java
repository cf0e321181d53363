package io.github.medsecretary.scheduling.replanning;

import static io.github.medsecretary.scheduling.replanning.Replans.EARLY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Of the two monitors one is broken, or both are. A tape takes ten minutes and nothing but a monitor. */
class OutagesTest {

    private static final Interval MORNING = Practice.between("2030-01-07T08:00", "2030-01-07T12:00");
    private static final Disruption ONE = new Disruption.Outage("monitor", 1, MORNING);
    private static final ReplanPolicy NO_BUMPING = Replans.policy(false, false, OptionalInt.empty(), 0);

    private static Equipped tapes(Appointment... tapes) {
        Practice practice = Practice.closed();
        for (Appointment each : tapes) {
            practice = practice.booked(each);
        }
        return Equipped.of(practice)
                .session("s1", "dr-shah", "room-1", "2030-01-07T09:00", "2030-01-07T09:30", "tape")
                .session("s2", "dr-shah", "room-1", "2030-01-08T09:00", "2030-01-08T09:30", "tape");
    }

    private static Appointment.Builder tape(String id, String time) {
        return Practice.visit(id, "patient of " + id, "tape", "2030-01-07T" + time, "monitor");
    }

    private static Plan plan(Diary diary, ReplanPolicy policy, Disruption... disruptions) {
        Plan plan =
                Replanning.of(policy, EARLY).plan(diary, List.of(disruptions)).get();
        assertEquals(List.empty(), Replans.conflicts(plan));
        return plan;
    }

    @Test
    void of_two_at_once_one_keeps_its_time_and_the_other_pays_as_one_whose_place_was_valid() {
        var diary =
                tapes(tape("a1", "09:00").build(), tape("a2", "09:00").build()).diary();
        Plan plan = plan(diary, NO_BUMPING, ONE);
        assertEquals(1, plan.moves().size());
        assertEquals(2_001, plan.cost());
        assertEquals(Plan.Proof.OPTIMAL, plan.proof());
        assertEquals(
                "Too few pieces of monitor are left at its old time.",
                plan.moves().head().because().head());
    }

    @Test
    void who_was_told_moved_before_or_is_more_urgent_keeps_theirs() {
        var plain = tape("a1", "09:00").build();
        for (Appointment better : List.of(
                tape("a2", "09:00").notified(true).build(),
                tape("a2", "09:00").movedBefore(1).build(),
                tape("a0", "09:00").notified(true).build())) {
            assertEquals(
                    List.of("a1"),
                    plan(tapes(plain, better).diary(), NO_BUMPING, ONE).moves().map(Move::appointment));
        }
        // On the day after there is room only; the more urgent must not wait so long.
        var urgent = tape("a2", "09:00").priority(Priority.URGENT).build();
        var shut = new Disruption.SessionChanged(io.github.medsecretary.scheduling.session.ClinicSession.builder()
                .id("s1")
                .practitioner("dr-shah")
                .room("room-1")
                .interval(Practice.between("2030-01-07T09:00", "2030-01-07T09:10"))
                .services(List.of("tape"))
                .step(java.time.Duration.ofMinutes(10))
                .build());
        assertEquals(
                List.of("a1"),
                plan(tapes(plain, urgent).diary(), NO_BUMPING, ONE, shut)
                        .moves()
                        .map(Move::appointment));
    }

    @Test
    void those_who_are_alone_at_their_time_are_not_concerned() {
        var diary =
                tapes(tape("a1", "09:00").build(), tape("a2", "09:10").build()).diary();
        assertEquals(List.empty(), plan(diary, ReplanPolicy.usual(), ONE).moves());
        var both =
                tapes(tape("a1", "09:00").build(), tape("a2", "09:00").build()).diary();
        var later = new Disruption.Outage("monitor", 1, Practice.between("2030-01-07T09:10", "2030-01-07T12:00"));
        assertEquals(List.empty(), plan(both, ReplanPolicy.usual(), later).moves());
    }

    @Test
    void who_stays_anyhow_has_the_piece_that_is_left() {
        var diary = tapes(
                        tape("a1", "09:00").build(),
                        tape("a2", "09:00").pinned(true).build())
                .diary();
        assertEquals(List.of("a1"), plan(diary, NO_BUMPING, ONE).moves().map(Move::appointment));
    }

    @Test
    void even_without_steps_nobody_moves_who_need_not() {
        var diary = tapes(
                        tape("a1", "09:00").build(),
                        tape("a2", "09:00").notified(true).build())
                .diary();
        Plan hasty = new Replanning(new LeastDisruption(), NO_BUMPING, EARLY, 1)
                .plan(diary, List.of(ONE))
                .get();
        assertTrue(hasty.cost() <= 1_000_000);
        assertTrue(hasty.diary().appointment("a2").orElseThrow().start().isPresent());
    }

    @Test
    void where_none_is_left_all_are_displaced() {
        var diary = tapes(
                        tape("a1", "09:00").build(),
                        tape("a2", "09:00").notified(true).build())
                .diary();
        Plan plan = plan(diary, NO_BUMPING, new Disruption.Outage("monitor", 2, MORNING));
        assertEquals(2, plan.moves().size());
        assertEquals(100, plan.cost());
        assertEquals(
                "No piece of monitor is left at its old time.",
                plan.moves().head().because().head());
        // One was out of use before.
        var earlier = new Equipped(
                tapes(tape("a1", "09:00").build()).practice().out("monitor", 1, "2030-01-07T08:00", "2030-01-07T12:00"),
                List.empty());
        assertEquals(50, plan(earlier.diary(), NO_BUMPING, ONE).cost());
    }

    @Test
    void the_diary_of_the_plan_knows_how_many_are_left() {
        Plan plan = plan(tapes(tape("a1", "09:00").build()).diary(), NO_BUMPING, ONE);
        var out = plan.diary().unavailable().head();
        assertEquals(1, out.quantity().orElseThrow());
        assertEquals(MORNING, out.interval());
    }

    @Test
    void an_overrun_may_leave_too_few_pieces_for_those_who_come_next() {
        var diary = tapes(
                        tape("a1", "09:00").build(),
                        tape("a2", "09:10").notified(true).build(),
                        tape("a3", "09:10").build())
                .diary();
        Plan plan = plan(diary, NO_BUMPING, new Disruption.Overrun("a1", Practice.at("2030-01-07T09:20")));
        assertEquals(List.of("a3"), plan.moves().map(Move::appointment));
        assertEquals(2_001, plan.cost());
    }

    @Test
    void an_outage_of_what_is_not_there_is_refused() {
        Diary diary = tapes().diary();
        var replanning = Replanning.of(NO_BUMPING, EARLY);
        assertEquals(
                SchedulingCode.UNKNOWN_RESOURCE,
                replanning
                        .plan(diary, List.of(new Disruption.Outage("main", 1, MORNING)))
                        .getLeft()
                        .code());
        for (int pieces : List.of(0, 3)) {
            assertEquals(
                    SchedulingCode.OUT_OF_RANGE,
                    replanning
                            .plan(diary, List.of(new Disruption.Outage("monitor", pieces, MORNING)))
                            .getLeft()
                            .code());
        }
    }
}
