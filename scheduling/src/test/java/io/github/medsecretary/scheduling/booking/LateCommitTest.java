package io.github.medsecretary.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A place is held until Friday noon; what was done in time is committed too late. */
class LateCommitTest {

    private static final Instant UNTIL = Practice.at("2030-01-04T12:00");
    private static final AsOf BEFORE = AsOf.of(UNTIL.minusNanos(1));
    private static final AsOf OVER = AsOf.of(UNTIL);
    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());
    private static final Holding HOLDING = new Holding(RULES);

    private final Diary read = Practice.open().booked(held("a1", "09:00")).diary();
    private final Diary moved = read.apply(
                    new Change.Book(Practice.visit("a9", "p9", "routine", "2030-01-07T11:00", "dr-lee", "room-2")
                            .build()))
            .get()
            .diary();

    private static Appointment held(String id, String time) {
        return Practice.visit(id, "patient of " + id, "routine", "2030-01-07T" + time, "dr-shah", "room-1")
                .status(AppointmentStatus.PROPOSED)
                .heldUntil(UNTIL)
                .build();
    }

    private static Committing at(AsOf present) {
        return new Committing(RULES.at(present));
    }

    private void isTooLate(Applied applied) {
        for (Diary current : List.of(read, moved)) {
            assertTrue(at(BEFORE).commit(current, applied).isRight());
            assertEquals(
                    SchedulingCode.HOLD_EXPIRED,
                    at(OVER).commit(current, applied).getLeft().code());
            assertEquals(
                    SchedulingCode.HOLD_EXPIRED,
                    assertInstanceOf(Rebased.Impossible.class, at(OVER).rebase(current, applied))
                            .refusal()
                            .code());
        }
    }

    @Test
    void a_confirmation_in_time_that_is_committed_too_late_books_nobody() {
        isTooLate(HOLDING.confirm(read, "a1", BEFORE).get());
    }

    @Test
    void so_it_is_as_one_of_several_changes() {
        var confirmed = new Change.Transition("a1", AppointmentStatus.BOOKED);
        isTooLate(read.apply(new Change.Together(List.of(confirmed))).get());
    }

    @Test
    void a_place_that_is_no_longer_held_is_not_moved() {
        var elsewhere = Practice.at("2030-01-07T10:30");
        var with = List.of("dr-lee", "room-2");
        var moving = new Rescheduling(Conflicts.standard(DiaryContext.empty()).at(BEFORE));
        isTooLate(moving.reschedule(read, "a1", elsewhere, with).get());
        var late = new Rescheduling(Conflicts.standard(DiaryContext.empty()).at(OVER));
        assertEquals(
                SchedulingCode.HOLD_EXPIRED,
                late.reschedule(read, "a1", elsewhere, with).getLeft().code());
        var released = HOLDING.releaseLapsed(read, OVER).get().diary();
        assertTrue(late.reschedule(released, "a1", elsewhere, with).isRight());
    }

    @Test
    void a_hold_that_is_over_is_not_made_longer() {
        isTooLate(HOLDING.extend(read, "a1", UNTIL.plusSeconds(60), BEFORE).get());
    }

    @Test
    void a_place_is_not_held_until_what_is_past_by_then() {
        isTooLate(HOLDING.hold(read, held("a2", "10:00"), UNTIL, BEFORE).get());
    }

    @Test
    void a_place_is_given_back_at_any_time_and_so_is_a_cancellation() {
        for (Diary current : List.of(read, moved)) {
            assertTrue(
                    at(OVER).commit(current, HOLDING.release(read, "a1").get()).isRight());
            var cancelled = read.apply(new Change.Transition("a1", AppointmentStatus.CANCELLED))
                    .get();
            assertTrue(at(OVER).commit(current, cancelled).isRight());
        }
    }

    @Test
    void what_others_have_held_longer_meanwhile_is_not_too_late() {
        var confirmed = HOLDING.confirm(read, "a1", BEFORE).get();
        var longer =
                HOLDING.extend(read, "a1", UNTIL.plusSeconds(60), BEFORE).get().diary();
        var rebased = assertInstanceOf(Rebased.Affected.class, at(OVER).rebase(longer, confirmed));
        assertTrue(rebased.applied().diary().visits().containsKey("a1"));
    }
}
