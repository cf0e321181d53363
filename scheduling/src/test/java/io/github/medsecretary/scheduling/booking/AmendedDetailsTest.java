package io.github.medsecretary.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.NamedOverride;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.session.CarveOut;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Reservation;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.github.medsecretary.scheduling.session.Stretch;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A desk sets this and that on an appointment: facts are recorded, wishes are judged. */
class AmendedDetailsTest {

    private static final String NINE = "2030-01-07T09:00";
    private static final String TEN_PAST = "2030-01-07T09:10";
    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());
    private static final Undoing UNDOING = new Undoing(RULES);

    private final Diary diary = Practice.open()
            .booked("a1", "p1", "routine", NINE, "dr-shah", "room-1")
            .booked("a2", "p2", "routine", TEN_PAST, "dr-shah", "room-1")
            .booked("b1", "p3", "routine", NINE, "dr-lee", "room-2")
            .diary();

    private static Either<Refusal, Applied> apply(Diary diary, Appointment wanted, NamedOverride... overrides) {
        return new Changing(RULES).change(diary, new Change.Amend(wanted), List.of(overrides));
    }

    private Appointment a1() {
        return diary.appointment("a1").orElseThrow();
    }

    private void isUndone(Applied applied) {
        assertEquals(diary, applied.revert(applied.diary()).get());
        var undone = UNDOING.undo(applied.diary(), applied).get();
        assertEquals(diary, undone.diary());
        assertEquals(applied.diary(), UNDOING.undo(undone.diary(), undone).get().diary());
    }

    @Test
    void told_pinned_and_urgent_are_set_and_undone() {
        for (Appointment wanted :
                List.of(a1().withNotified(true), a1().withPinned(true), a1().withPriority(Priority.URGENT))) {
            var applied = apply(diary, wanted).get();
            assertEquals(wanted, applied.diary().appointment("a1").orElseThrow());
            assertEquals(List.of(Reference.of("Appointment", "a1")), applied.touched());
            assertEquals(1, applied.diary().version());
            isUndone(applied);
        }
    }

    @Test
    void what_is_pinned_is_not_moved_until_it_is_free_again() {
        var pinned = apply(diary, a1().withPinned(true)).get().diary();
        var moving = new Change.Reschedule("a1", Practice.at("2030-01-07T10:00"), List.of("dr-shah", "room-1"));
        assertEquals(SchedulingCode.PINNED, pinned.apply(moving).getLeft().code());
        var free = apply(pinned, a1().withPinned(false)).get().diary();
        assertTrue(free.apply(moving).isRight());
    }

    @Test
    void patient_place_status_and_hold_are_no_details() {
        List.of(
                        a1().at(Practice.at("2030-01-07T10:00"), List.of("dr-shah", "room-1")),
                        a1().at(Practice.at(NINE), List.of("dr-shah")),
                        a1().withStatus(AppointmentStatus.ARRIVED),
                        a1().movedOnce(),
                        a1().afterDischarge(),
                        Practice.visit("a1", "p9", "routine", NINE, "dr-shah", "room-1")
                                .build())
                .forEach(wanted -> assertEquals(
                        SchedulingCode.NOT_A_DETAIL,
                        apply(diary, wanted).getLeft().code()));
        assertEquals(
                SchedulingCode.UNKNOWN_APPOINTMENT,
                apply(Practice.open().diary(), a1()).getLeft().code());
        assertEquals(
                SchedulingCode.EMPTY_INTERVAL,
                apply(diary, a1().lasting(Duration.ZERO)).getLeft().code());
    }

    @Test
    void what_a_patient_needs_is_recorded_even_where_the_room_does_not_offer_it() {
        var b1 = diary.appointment("b1").orElseThrow().needing(List.of("step-free"));
        var applied = apply(diary, b1).get();
        assertEquals(
                List.of("ROOM_INACCESSIBLE b1 room-2"),
                Practice.told(applied.findings()).toList());
        isUndone(applied);
    }

    @Test
    void a_visit_is_not_made_longer_into_the_next_unless_somebody_accepts_that() {
        var longer = a1().lasting(Duration.ofMinutes(20)).needing(List.of("step-free"));
        var refusal = apply(diary, longer).getLeft();
        assertEquals(SchedulingCode.CONFLICTS_STAND, refusal.code());
        assertEquals(
                List.of("PRACTITIONER_DOUBLE_BOOKED a1 a2 dr-shah", "ROOM_DOUBLE_BOOKED a1 a2 room-1"),
                Practice.told(refusal.findings()).toList());
        assertTrue(apply(diary, a1().lasting(Duration.ofMinutes(5))).isRight());
    }

    @Test
    void who_stands_in_a_conflict_already_can_still_be_told() {
        var twice = Practice.open()
                .booked("a1", "p1", "routine", NINE, "dr-shah", "room-1")
                .booked("a2", "p2", "routine", NINE, "dr-shah", "room-1")
                .diary();
        var applied = apply(twice, a1().withNotified(true)).get();
        assertEquals(List.of(), applied.findings());
    }

    @Test
    void a_place_that_is_kept_for_the_urgent_is_not_kept_by_calling_them_routine() {
        var kept =
                new CarveOut(new Stretch(Duration.ZERO, Duration.ofHours(1)), Reservation.forPriority(Priority.URGENT));
        var session = ClinicSession.builder()
                .id("s1")
                .practitioner("dr-shah")
                .room("room-1")
                .interval(Practice.between(NINE, "2030-01-07T12:00"))
                .services(List.of("routine"))
                .step(Duration.ofMinutes(10))
                .terms(SessionTerms.builder().carveOuts(List.of(kept)).build())
                .build();
        var urgent = Practice.visit("a1", "p1", "routine", NINE, "dr-shah", "room-1")
                .priority(Priority.URGENT)
                .build();
        var full = Practice.closed().held(session).booked(urgent).diary();
        var refusal = apply(full, urgent.withPriority(Priority.ROUTINE)).getLeft();
        assertEquals(
                List.of("CARVE_OUT_RESERVED a1 s1"),
                Practice.told(refusal.findings()).toList());
        var found = refusal.findings().single();
        var allowed = NamedOverride.builder()
                .rule(found.rule())
                .about(found.about())
                .by(Reference.of("Practitioner", "dr-shah"))
                .privileges(List.of(found.overridableWith().orElseThrow()))
                .reason("Nobody else waits.")
                .at(AsOf.of(Practice.at(NINE)))
                .build();
        assertTrue(apply(full, urgent.withPriority(Priority.ROUTINE), allowed).isRight());
    }

    @Test
    void results_that_have_come_are_no_longer_missed() {
        var waiting = apply(diary, a1().awaiting(List.of("blood"))).get();
        assertEquals(
                List.of("PREREQUISITE_MISSING a1"),
                Practice.told(waiting.findings()).toList());
        var come = apply(waiting.diary(), a1().awaiting(List.empty())).get();
        assertEquals(List.of(), come.findings());
        assertFalse(Practice.told(RULES.in(come.diary())).contains("PREREQUISITE_MISSING a1"));
    }

    @Test
    void details_that_two_set_are_asked_about_unless_they_are_of_two() {
        var mine = apply(diary, a1().withPinned(true)).get();
        var theirs = apply(diary, a1().withNotified(true)).get().diary();
        assertEquals(
                SchedulingCode.STALE_VERSION,
                new Committing(RULES).commit(theirs, mine).getLeft().code());
        var others = apply(diary, diary.appointment("a2").orElseThrow().withNotified(true))
                .get()
                .diary();
        assertTrue(new Committing(RULES).commit(others, mine).isRight());
    }
}
