package io.github.medsecretary.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.Cancellation;
import io.github.medsecretary.scheduling.appointment.CancellationReason;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

/** Somebody did the wrong thing, and others have worked on since. */
class UndoingTest {

    private static final String NINE = "2030-01-07T09:00";
    private static final String TEN = "2030-01-07T10:00";
    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());
    private static final Undoing UNDOING = new Undoing(RULES);

    private final Diary diary = Practice.open()
            .booked("a1", "p1", "routine", NINE, "dr-shah", "room-1")
            .diary();

    private static Applied book(Diary diary, String id, String patient, String start) {
        return new Booking(RULES)
                .book(
                        diary,
                        Practice.visit(id, patient, "routine", start, "dr-shah", "room-1")
                                .build())
                .get();
    }

    private Applied cancelled() {
        var why = new Cancellation(
                Reference.of(Reference.PATIENT, "p1"), CancellationReason.PATIENT, AsOf.of(Practice.at(NINE)));
        return new Cancelling().cancel(diary, "a1", why).get();
    }

    private static Unavailability leave() {
        return Unavailability.of("dr-lee", Practice.between(NINE, "2030-01-07T12:00"), "leave");
    }

    @Test
    void a_booking_is_undone_while_later_ones_stay() {
        var wrong = book(diary, "a2", "p2", TEN);
        var later = book(wrong.diary(), "a3", "p3", "2030-01-07T11:00");
        var undone = UNDOING.undo(later.diary(), wrong).get();
        assertEquals(List.of("a1", "a3"), undone.diary().appointments().keySet().toList());
        assertEquals(3, undone.diary().version());
        assertEquals(later.diary(), undone.before());
    }

    @Test
    void what_is_undone_at_once_is_as_it_was() {
        assertEquals(diary, UNDOING.undo(cancelled().diary(), cancelled()).get().diary());
        var booked = book(diary, "a2", "p2", TEN);
        assertEquals(diary, UNDOING.undo(booked.diary(), booked).get().diary());
    }

    @Test
    void a_cancelled_visit_comes_back_with_what_was_told_of_it() {
        var back = UNDOING.undo(cancelled().diary(), cancelled()).get().diary();
        assertEquals(diary.appointment("a1"), back.appointment("a1"));
        assertTrue(back.visits().containsKey("a1"));
    }

    @Test
    void a_place_that_was_given_away_does_not_come_back() {
        var taken = book(cancelled().diary(), "a2", "p2", NINE).diary();
        Refusal refusal = UNDOING.undo(taken, cancelled()).getLeft();
        assertEquals(SchedulingCode.CONFLICTS_STAND, refusal.code());
        assertEquals(
                List.of("PRACTITIONER_DOUBLE_BOOKED a1 a2 dr-shah", "ROOM_DOUBLE_BOOKED a1 a2 room-1"),
                Practice.told(refusal.findings()));
    }

    @Test
    void what_was_changed_again_is_not_undone() {
        var booked = book(diary, "a2", "p2", TEN);
        var arrived = booked.diary()
                .apply(new Change.Transition("a2", AppointmentStatus.ARRIVED))
                .get();
        Refusal refusal = UNDOING.undo(arrived.diary(), booked).getLeft();
        assertEquals(SchedulingCode.CHANGED_SINCE, refusal.code());
        assertEquals(List.of("CHANGED_SINCE a2"), Practice.told(refusal.findings()));
    }

    @Test
    void the_last_change_goes_first() {
        var booked = book(diary, "a2", "p2", TEN);
        var arrived = booked.diary()
                .apply(new Change.Transition("a2", AppointmentStatus.ARRIVED))
                .get();
        var one = UNDOING.undo(arrived.diary(), arrived).get().diary();
        assertEquals(diary, UNDOING.undo(one, booked).get().diary());
    }

    @Test
    void an_undoing_is_undone() {
        var booked = book(diary, "a2", "p2", TEN);
        var undone = UNDOING.undo(booked.diary(), booked).get();
        var redone = UNDOING.undo(undone.diary(), undone).get();
        assertEquals(booked.diary(), redone.diary());
        assertEquals(3, redone.diary().version());
    }

    @Test
    void an_undoing_is_done_once() {
        var booked = book(diary, "a2", "p2", TEN);
        var undone = UNDOING.undo(booked.diary(), booked).get();
        assertEquals(
                SchedulingCode.CHANGED_SINCE,
                UNDOING.undo(undone.diary(), booked).getLeft().code());
    }

    @Test
    void leave_is_taken_back() {
        var away = diary.apply(new Change.Close(leave())).get();
        var more = away.diary()
                .apply(new Change.Close(Unavailability.of("room-1", leave().interval(), "paint")))
                .get();
        var back = UNDOING.undo(more.diary(), away).get();
        assertEquals(
                List.of("room-1"),
                back.diary().unavailable().map(Unavailability::resource).toList());
        assertEquals(
                List.of("paint"),
                back.diary()
                        .closures(diary.resource("room-1").orElseThrow().reference(), leave().interval())
                        .map(each -> back.diary().unavailability(each).reason())
                        .toList());
        var again = UNDOING.undo(back.diary(), back).get().diary();
        assertEquals(
                List.of("dr-lee", "room-1"),
                again.unavailable().map(Unavailability::resource).toList());
        Refusal refusal = UNDOING.undo(back.diary(), away).getLeft();
        assertEquals(List.of("CHANGED_SINCE dr-lee"), Practice.told(refusal.findings()));
    }

    @Test
    void one_of_two_equal_leaves_is_taken_back() {
        var once = diary.apply(new Change.Close(leave())).get();
        var twice = once.diary().apply(new Change.Close(leave())).get();
        assertEquals(once.diary(), UNDOING.undo(twice.diary(), twice).get().diary());
    }

    @Test
    void a_session_in_which_somebody_is_booked_stays() {
        var tuesday = Practice.closed()
                .session("s9", "dr-shah", "room-1", "2030-01-08T09:00", "2030-01-08T12:00")
                .sessions()
                .head();
        var opened = diary.apply(new Change.Open(tuesday)).get();
        assertEquals(diary, UNDOING.undo(opened.diary(), opened).get().diary());
        var filled = book(opened.diary(), "a2", "p2", "2030-01-08T09:00");
        assertEquals(
                List.of("OUTSIDE_SESSION a2 dr-shah"),
                Practice.told(UNDOING.undo(filled.diary(), opened).getLeft().findings()));
        var emptied = filled.diary()
                .apply(new Change.Transition("a2", AppointmentStatus.CANCELLED))
                .get();
        assertTrue(UNDOING.undo(emptied.diary(), opened)
                .get()
                .diary()
                .sessionsOf("dr-shah", tuesday.interval())
                .isEmpty());
    }

    @Test
    void several_changes_that_were_one_are_undone_as_one() {
        var both = diary.apply(new Change.Together(
                        List.of(new Change.Transition("a1", AppointmentStatus.CANCELLED), new Change.Close(leave()))))
                .get();
        assertEquals(diary, UNDOING.undo(both.diary(), both).get().diary());
        assertEquals(
                List.of(Reference.of("Appointment", "a1"), Reference.of("Practitioner", "dr-lee")), both.touched());
    }

    @Test
    void an_appointment_that_others_follow_does_not_go() {
        var linked = Practice.open()
                .booked("a1", "p1", "routine", NINE, "dr-shah", "room-1")
                .booked("a2", "p1", "routine", TEN, "dr-shah", "room-1")
                .linked("a1", "a2", 0, 3)
                .diary();
        var booked = book(diary, "a2", "p1", TEN);
        Refusal refusal = UNDOING.undo(linked, booked).getLeft();
        assertEquals(List.of("CHANGED_SINCE a2"), Practice.told(refusal.findings()));
    }

    @Test
    void a_held_place_that_is_undone_is_held_by_nobody() {
        var held = new Holding(RULES)
                .hold(
                        diary,
                        Practice.visit("a2", "p2", "routine", TEN, "dr-shah", "room-1")
                                .build(),
                        Practice.at(NINE),
                        AsOf.of(Practice.at("2030-01-04T09:00")))
                .get();
        var undone = UNDOING.undo(held.diary(), held).get().diary();
        assertEquals(List.empty(), undone.lapsed(AsOf.of(Practice.at(TEN))));
        var again = UNDOING.undo(undone, UNDOING.undo(held.diary(), held).get()).get();
        assertEquals(List.of("a2"), again.diary().lapsed(AsOf.of(Practice.at(TEN))));
    }
}
