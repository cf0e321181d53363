package io.github.medsecretary.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
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

/** What a change that was made to one version would be in another, and whom that must be told. */
class RebasedTest {

    private static final String NINE = "2030-01-07T09:00";
    private static final String TEN = "2030-01-07T10:00";
    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());
    private static final Committing COMMITTING = new Committing(RULES);

    private final Diary read = Practice.open()
            .booked("a1", "p1", "routine", NINE, "dr-shah", "room-1")
            .booked("a2", "p2", "routine", NINE, "dr-lee", "room-2")
            .diary();

    private static Applied apply(Diary diary, Change... changes) {
        return diary.apply(new Change.Together(List.of(changes))).get();
    }

    private static Change arrived(String id) {
        return new Change.Transition(id, AppointmentStatus.ARRIVED);
    }

    private static ClinicSession tuesday(String until) {
        return Practice.closed()
                .session("s9", "dr-lee", "room-2", "2030-01-08T09:00", until)
                .sessions()
                .head();
    }

    private Applied moved(String id, String start) {
        return new Rescheduling(RULES)
                .reschedule(read, id, Practice.at(start), List.of("dr-shah", "room-1"))
                .get();
    }

    @Test
    void what_others_did_to_other_appointments_concerns_nobody() {
        var mine = moved("a1", TEN);
        var theirs = apply(read, arrived("a2")).diary();
        var rebased = assertInstanceOf(Rebased.Unaffected.class, COMMITTING.rebase(theirs, mine));
        assertSame(theirs, rebased.applied().before());
        assertEquals(theirs.version() + 1, rebased.applied().diary().version());
        assertEquals(mine.change(), rebased.applied().change());
        assertEquals(List.empty(), rebased.findings());
        assertSame(rebased.applied(), rebased.silently().get());
        assertEquals(
                AppointmentStatus.ARRIVED,
                rebased.applied().diary().appointment("a2").orElseThrow().status());
    }

    @Test
    void what_was_done_and_undone_concerns_nobody() {
        var mine = moved("a1", TEN);
        var there = apply(read, new Change.Reschedule("a1", Practice.at(TEN), List.of("dr-lee")));
        var back = new Undoing(RULES).undo(there.diary(), there).get().diary();
        assertInstanceOf(Rebased.Affected.class, COMMITTING.rebase(there.diary(), mine));
        assertInstanceOf(Rebased.Unaffected.class, COMMITTING.rebase(back, mine));
    }

    @Test
    void of_several_appointments_only_those_that_others_changed_are_named() {
        var mine = apply(
                read,
                new Change.Reschedule("a1", Practice.at(TEN), List.of("dr-shah", "room-1")),
                new Change.Reschedule("a2", Practice.at(TEN), List.of("dr-lee", "room-2")));
        var held = new Change.Reschedule("a2", Practice.at("2030-01-07T09:30"), List.of("dr-lee", "room-2"));
        var rebased = assertInstanceOf(
                Rebased.Affected.class, COMMITTING.rebase(apply(read, held).diary(), mine));
        assertEquals(List.of(Reference.of("Appointment", "a2")), rebased.changed());
        assertEquals(List.empty(), rebased.findings());
        var refusal = rebased.silently().getLeft();
        assertEquals(SchedulingCode.STALE_VERSION, refusal.code());
        assertEquals(List.empty(), refusal.findings());
    }

    @Test
    void a_session_that_others_changed_is_named() {
        var mine = apply(read, new Change.Open(tuesday("2030-01-08T12:00")));
        var theirs = apply(read, arrived("a1")).diary();
        assertInstanceOf(Rebased.Unaffected.class, COMMITTING.rebase(theirs, mine));
        var again = apply(read, new Change.Open(tuesday("2030-01-08T11:00"))).diary();
        var refused = COMMITTING.rebase(again, mine);
        assertEquals(SchedulingCode.STALE_VERSION, refused.silently().getLeft().code());
    }

    @Test
    void an_undoing_of_an_opening_is_asked_about_where_the_session_is_another_by_now() {
        var opened = apply(read, new Change.Open(tuesday("2030-01-08T12:00")));
        var undone = new Undoing(RULES).undo(opened.diary(), opened).get();
        var theirs = apply(opened.diary(), arrived("a1")).diary();
        assertInstanceOf(Rebased.Unaffected.class, COMMITTING.rebase(theirs, undone));
        var gone = new Undoing(RULES).undo(theirs, opened).get().diary();
        var impossible = assertInstanceOf(Rebased.Impossible.class, COMMITTING.rebase(gone, undone));
        assertEquals(SchedulingCode.CHANGED_SINCE, impossible.refusal().code());
        assertEquals(List.of("CHANGED_SINCE s9"), Practice.told(impossible.findings()));
        assertEquals(impossible.findings(), impossible.silently().getLeft().findings());
    }

    @Test
    void a_warning_that_is_new_is_told_to_who_made_the_change() {
        var promised = Practice.open()
                .booked(Practice.visit("a1", "p1", "routine", NINE, "dr-shah", "room-1")
                        .breachDate(LocalDate.of(2030, 1, 7))
                        .build())
                .booked("a2", "p1", "routine", TEN, "dr-shah", "room-1")
                .diary();
        var mine = new Rescheduling(RULES)
                .reschedule(promised, "a1", Practice.at("2030-01-07T11:00"), List.of("dr-shah", "room-1"))
                .get();
        var theirs = apply(promised, arrived("a2")).diary();
        var strict = new Committing(Conflicts.of(
                SchedulingRules.all()
                        .set(SchedulingRules.id(SchedulingCode.BREACH_RISK), "days", 1)
                        .get(),
                DiaryContext.empty()));
        var affected = assertInstanceOf(Rebased.Affected.class, strict.rebase(theirs, mine));
        assertEquals(List.empty(), affected.changed());
        assertEquals(List.of("BREACH_RISK a1"), Practice.told(affected.findings()));
        assertEquals(affected.findings(), affected.silently().getLeft().findings());
        assertInstanceOf(Rebased.Unaffected.class, COMMITTING.rebase(theirs, mine));
    }

    @Test
    void a_hold_that_has_lapsed_since_gives_way_at_the_present_of_the_commit() {
        var until = Practice.at("2030-01-04T12:00");
        var before = AsOf.of(until.minusSeconds(60));
        var mine = new Booking(RULES)
                .book(
                        read,
                        Practice.visit("a3", "p3", "routine", TEN, "dr-shah", "room-1")
                                .build())
                .get();
        var theirs = new Holding(RULES)
                .hold(
                        read,
                        Practice.visit("a4", "p4", "routine", TEN, "dr-shah", "room-1")
                                .build(),
                        until,
                        before)
                .get()
                .diary();
        assertInstanceOf(Rebased.Impossible.class, new Committing(RULES.at(before)).rebase(theirs, mine));
        assertInstanceOf(Rebased.Unaffected.class, new Committing(RULES.at(AsOf.of(until))).rebase(theirs, mine));
    }

    @Test
    void a_session_that_is_named_like_an_appointment_is_another_thing() {
        var mine = moved("a1", TEN);
        var named = Practice.closed()
                .session("a1", "dr-lee", "room-2", "2030-01-08T09:00", "2030-01-08T12:00")
                .sessions()
                .head();
        var theirs = apply(read, new Change.Open(named)).diary();
        assertInstanceOf(Rebased.Unaffected.class, COMMITTING.rebase(theirs, mine));
    }
}
