package io.github.medsecretary.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.NamedOverride;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.conflict.SchedulingRules;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Two secretaries read one diary, each changes it, and one is first. */
class CommittingTest {

    private static final String NINE = "2030-01-07T09:00";
    private static final String TEN = "2030-01-07T10:00";
    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());
    private static final Booking BOOKING = new Booking(RULES);
    private static final Committing COMMITTING = new Committing(RULES);

    private final Diary read = Practice.open()
            .booked("a1", "p1", "routine", NINE, "dr-shah", "room-1")
            .diary();

    private static Appointment visit(String id, String patient, String start) {
        return Practice.visit(id, patient, "routine", start, "dr-shah", "room-1")
                .build();
    }

    private Applied booked(Appointment appointment) {
        return BOOKING.book(read, appointment).get();
    }

    private Diary after(Change change) {
        return read.apply(change).get().diary();
    }

    @Test
    void what_was_read_and_is_still_there_is_committed_as_it_was_judged() {
        var applied = booked(visit("a2", "p2", TEN));
        assertSame(applied, COMMITTING.commit(read, applied).get());
    }

    @Test
    void both_are_kept_where_they_do_not_meet() {
        var first = booked(visit("a2", "p2", TEN));
        var second = booked(visit("a3", "p3", "2030-01-07T11:00"));
        var both = COMMITTING.commit(first.diary(), second).get();
        assertEquals(2, both.diary().version());
        assertEquals(
                List.of("a1", "a2", "a3"), both.diary().appointments().keySet().toList());
        assertSame(first.diary(), both.before());
    }

    @Test
    void the_second_for_a_place_is_told_what_stands_against_it() {
        var first = booked(visit("a2", "p2", TEN));
        var second = booked(visit("a3", "p3", TEN));
        var rebased = assertInstanceOf(Rebased.Impossible.class, COMMITTING.rebase(first.diary(), second));
        assertEquals(SchedulingCode.CONFLICTS_STAND, rebased.refusal().code());
        var refusal = COMMITTING.commit(first.diary(), second).getLeft();
        assertEquals(SchedulingCode.STALE_VERSION, refusal.code());
        assertEquals(
                List.of("PRACTITIONER_DOUBLE_BOOKED a2 a3 dr-shah", "ROOM_DOUBLE_BOOKED a2 a3 room-1"),
                Practice.told(refusal.findings()));
    }

    @Test
    void an_appointment_that_another_has_changed_is_asked_about() {
        var later = new Rescheduling(RULES)
                .reschedule(read, "a1", Practice.at(TEN), List.of("dr-shah", "room-1"))
                .get();
        var arrived = after(new Change.Reschedule("a1", Practice.at("2030-01-07T11:00"), List.of("dr-shah")));
        var rebased = assertInstanceOf(Rebased.Affected.class, COMMITTING.rebase(arrived, later));
        assertEquals(List.of(Reference.of("Appointment", "a1")), rebased.changed());
        assertEquals(
                SchedulingCode.STALE_VERSION,
                COMMITTING.commit(arrived, later).getLeft().code());
        var agreed = COMMITTING.commit(arrived, rebased.applied()).get();
        assertEquals(2, agreed.diary().appointment("a1").orElseThrow().movedBefore());
    }

    @Test
    void a_finding_that_was_not_there_when_it_was_read_is_asked_about() {
        var linked = Practice.open()
                .booked(visit("a1", "p1", NINE))
                .booked(Practice.visit("a2", "p1", "routine", NINE)
                        .status(AppointmentStatus.WAITLIST)
                        .build())
                .booked(Practice.visit("a3", "p3", "routine", NINE, "dr-lee", "room-2")
                        .breachDate(LocalDate.of(2030, 1, 1))
                        .build())
                .linked("a2", "a1", 0, 9)
                .diary();
        var byBreach = new Rescheduling(RULES)
                .reschedule(linked, "a3", Practice.at(TEN), List.of("dr-lee", "room-2"))
                .get();
        assertEquals(1, byBreach.findings().size());
        var elsewhere = linked.apply(new Change.Transition("a1", AppointmentStatus.ARRIVED))
                .get()
                .diary();
        var same = assertInstanceOf(Rebased.Unaffected.class, COMMITTING.rebase(elsewhere, byBreach));
        assertEquals(byBreach.findings(), same.findings());
        var strict = new Committing(Conflicts.of(
                SchedulingRules.all()
                        .disable(SchedulingRules.id(SchedulingCode.BREACH))
                        .get(),
                DiaryContext.empty()));
        var less = assertInstanceOf(Rebased.Affected.class, strict.rebase(elsewhere, byBreach));
        assertEquals(List.empty(), less.changed());
        assertEquals(List.empty(), less.findings());
    }

    @Test
    void what_was_accepted_once_is_accepted_again() {
        var by = NamedOverride.builder()
                .rule(SchedulingRules.id(SchedulingCode.PRACTITIONER_DOUBLE_BOOKED))
                .about(List.of(
                        Reference.of("Appointment", "a1"),
                        Reference.of("Appointment", "a2"),
                        Reference.of("Practitioner", "dr-shah")))
                .by(Reference.of("Practitioner", "dr-shah"))
                .privileges(List.of(SchedulingRules.OVERBOOK))
                .reason("Both are short.")
                .at(AsOf.of(Practice.at(NINE)))
                .build();
        var overbooked = BOOKING.book(
                        read,
                        Practice.visit("a2", "p2", "routine", NINE, "dr-shah", "room-2")
                                .build(),
                        List.of(by))
                .get();
        var elsewhere = booked(visit("a3", "p3", TEN)).diary();
        var rebased = COMMITTING.commit(elsewhere, overbooked).get();
        assertEquals(overbooked.judgement(), rebased.judgement());
        assertEquals(by, rebased.judgement().accepted().head().override());
    }

    @Test
    void what_can_not_be_done_twice_is_stale() {
        var first = booked(visit("a2", "p2", TEN)).diary();
        var again = booked(visit("a2", "p2", "2030-01-07T11:00"));
        assertEquals(
                SchedulingCode.DUPLICATE_ID,
                assertInstanceOf(Rebased.Impossible.class, COMMITTING.rebase(first, again))
                        .refusal()
                        .code());
        assertEquals(
                SchedulingCode.STALE_VERSION,
                COMMITTING.commit(first, again).getLeft().code());
    }

    @Test
    void a_session_that_somebody_else_opened_is_not_opened_again() {
        ClinicSession extra = Practice.closed()
                .session("s9", "dr-lee", "room-2", "2030-01-08T09:00", "2030-01-08T12:00")
                .sessions()
                .head();
        var mine = read.apply(new Change.Open(extra)).get();
        var theirs = after(new Change.Open(extra));
        assertTrue(COMMITTING.commit(theirs, mine).isLeft());
        assertTrue(
                COMMITTING.commit(booked(visit("a2", "p2", TEN)).diary(), mine).isRight());
    }
}
