package io.github.medsecretary.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.NamedOverride;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.RestBreak;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.github.medsecretary.scheduling.session.Stretch;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A rota that changes under those who are booked: what it brings about is told, and a mere wish may be refused. */
class ChangedRotaTest {

    private static final String NINE = "2030-01-07T09:00";
    private static final String TEN = "2030-01-07T10:00";
    private static final String TUESDAY_NOON = "2030-01-08T12:00";
    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());

    private final Practice practice = Practice.open()
            .booked("a1", "p1", "routine", NINE, "dr-shah", "room-1")
            .booked("b1", "p2", "routine", TEN, "dr-lee", "room-2");

    private static Either<Refusal, Applied> apply(Diary diary, Change change, NamedOverride... overrides) {
        return new Changing(RULES).change(diary, change, List.of(overrides));
    }

    private static Change close(String id, String from, String until) {
        return new Change.Close(Unavailability.of(id, Practice.between(from, until), "ill"));
    }

    private static Change dayOff(String id) {
        return close(id, NINE, "2030-01-07T12:00");
    }

    private static ClinicSession session(String id, UnaryOperator<SessionTerms.Builder> terms) {
        return session(id, NINE, "2030-01-07T11:00", terms);
    }

    private static ClinicSession session(
            String id, String from, String until, UnaryOperator<SessionTerms.Builder> terms) {
        return ClinicSession.builder()
                .id(id)
                .practitioner("dr-shah")
                .room("room-1")
                .interval(Practice.between(from, until))
                .services(List.of("routine"))
                .step(Duration.ofMinutes(10))
                .terms(terms.apply(SessionTerms.builder()).build())
                .build();
    }

    /** A second session at the time of the first, with a break of an hour in its first hour. */
    private static Change breakAtNine() {
        var owed = new RestBreak(new Stretch(Duration.ZERO, Duration.ofHours(1)), Duration.ofHours(1));
        return new Change.Open(session("s9", terms -> terms.breaks(List.of(owed))));
    }

    private static List<String> told(Applied applied) {
        return Practice.told(applied.findings()).toList();
    }

    @Test
    void leave_tells_whom_it_hits_and_nobody_can_refuse_it() {
        var applied = apply(practice.diary(), dayOff("dr-shah")).get();
        assertEquals(List.of("PRACTITIONER_ON_LEAVE a1 dr-shah"), told(applied));
        assertEquals(List.of(Reference.of("Practitioner", "dr-shah")), applied.touched());
    }

    @Test
    void leave_in_which_nobody_is_booked_has_nothing_to_tell() {
        var away = close("dr-shah", TEN, "2030-01-07T12:00");
        assertEquals(List.of(), told(apply(practice.diary(), away).get()));
    }

    @Test
    void whoever_is_unknown_takes_no_leave() {
        var refusal = apply(practice.diary(), dayOff("dr-who")).getLeft();
        assertEquals(SchedulingCode.UNKNOWN_RESOURCE, refusal.code());
    }

    @Test
    void a_closed_site_tells_of_all_who_are_booked_there() {
        var both = practice.booked("c1", "p3", "routine", "2030-01-07T11:00", "dr-lee", "far-room");
        var before = both.diary();
        var applied = apply(before, dayOff("main")).get();
        assertEquals(List.of("SITE_CLOSED a1 main", "SITE_CLOSED b1 main"), told(applied));
        assertEquals(List.of(before.sites().get("main").get().reference()), applied.touched());
    }

    @Test
    void a_broken_device_tells_of_those_who_need_it() {
        var ecg = practice.booked("e1", "p3", "ecg", "2030-01-07T11:00", "dr-lee", "room-2", "ecg-1");
        assertEquals(
                List.of("RESOURCE_UNAVAILABLE e1 ecg-1"),
                told(apply(ecg.diary(), dayOff("ecg-1")).get()));
    }

    @Test
    void a_piece_that_goes_out_while_one_is_made_ready_tells_of_the_visit_before() {
        var content = Practice.closed()
                .booked("m1", "p3", "surgery", NINE, "dr-shah", "scope")
                .booked("m2", "p4", "surgery", NINE, "dr-lee", "scope");
        var scope = Resource.builder()
                .id("scope")
                .kind(ResourceKind.DEVICE)
                .quantity(2)
                .turnaround(Duration.ofMinutes(30))
                .build();
        var diary = Diary.of(DiaryContent.builder()
                        .zone(Practice.LONDON)
                        .resources(content.content()
                                .resources()
                                .filter(each -> each.kind() == ResourceKind.PRACTITIONER)
                                .append(scope))
                        .services(content.content().services())
                        .appointments(content.booked())
                        .build())
                .get();
        var out = new Change.Close(Unavailability.builder()
                .resource("scope")
                .interval(Practice.between("2030-01-07T10:10", "2030-01-07T10:20"))
                .reason("repair")
                .quantity(1)
                .build());
        assertEquals(
                List.of("DEVICE_QUANTITY_EXCEEDED m1 m2 scope"),
                told(apply(diary, out).get()));
    }

    @Test
    void leave_of_a_supervisor_tells_whose_cover_is_gone() {
        var supervised = Practice.closed()
                .held(session("s1", terms -> terms.supervisedBy("gp")))
                .session("s2", "dr-lee", "room-2", NINE, "2030-01-07T12:00")
                .booked("a1", "p1", "routine", NINE, "dr-shah", "room-1")
                .diary();
        assertEquals(List.of(), Practice.told(RULES.in(supervised)));
        var applied = apply(supervised, dayOff("dr-lee")).get();
        assertEquals(List.of("SUPERVISION_COVER_MISSING a1 s1"), told(applied));
    }

    @Test
    void a_cover_that_was_opened_is_not_taken_back_from_under_those_who_rely_on_it() {
        var alone = Practice.closed().held(session("s1", terms -> terms.supervisedBy("gp")));
        var cover = alone.session("s2", "dr-lee", "room-2", NINE, "2030-01-07T12:00")
                .sessions()
                .last();
        var opened = apply(alone.diary(), new Change.Open(cover)).get();
        var booked = new Booking(RULES)
                .book(
                        opened.diary(),
                        Practice.visit("a1", "p1", "routine", NINE, "dr-shah", "room-1")
                                .build())
                .get();
        var refusal = new Undoing(RULES).undo(booked.diary(), opened).getLeft();
        assertEquals(SchedulingCode.CONFLICTS_STAND, refusal.code());
        assertEquals(List.of("SUPERVISION_COVER_MISSING a1 s1"), Practice.told(refusal.findings()));
    }

    @Test
    void a_withdrawn_session_tells_whom_it_hits_and_nobody_can_refuse_it() {
        var applied = apply(practice.diary(), new Change.Withdraw("s1")).get();
        assertEquals(List.of("OUTSIDE_SESSION a1 dr-shah"), told(applied));
        assertEquals(List.of(Reference.of("Session", "s1")), applied.touched());
        assertTrue(applied.diary().visits().containsKey("a1"));
        assertEquals(
                SchedulingCode.UNKNOWN_SESSION,
                apply(applied.diary(), new Change.Withdraw("s1")).getLeft().code());
    }

    @Test
    void a_session_in_which_nobody_is_booked_is_withdrawn_in_silence() {
        var idle = practice.session("s3", "dr-shah", "room-1", "2030-01-08T09:00", TUESDAY_NOON);
        assertEquals(
                List.of(), told(apply(idle.diary(), new Change.Withdraw("s3")).get()));
    }

    @Test
    void a_withdrawal_of_the_cover_tells_whose_cover_is_gone() {
        var supervised = Practice.closed()
                .held(session("s1", terms -> terms.supervisedBy("gp")))
                .session("s2", "dr-lee", "room-2", NINE, "2030-01-07T12:00")
                .booked("a1", "p1", "routine", NINE, "dr-shah", "room-1");
        var applied = apply(supervised.diary(), new Change.Withdraw("s2")).get();
        assertEquals(List.of("SUPERVISION_COVER_MISSING a1 s1"), told(applied));
    }

    @Test
    void a_withdrawal_is_undone_and_done_again_and_is_a_fact_again() {
        var gone = apply(practice.diary(), new Change.Withdraw("s1")).get();
        var undone = new Undoing(RULES).undo(gone.diary(), gone).get();
        assertEquals(List.of(), told(undone));
        assertEquals(practice.diary(), undone.diary());
        var again = new Undoing(RULES).undo(undone.diary(), undone).get();
        assertEquals(List.of("OUTSIDE_SESSION a1 dr-shah"), told(again));
        assertEquals(gone.diary(), again.diary());
    }

    @Test
    void a_session_that_ends_earlier_tells_those_after_its_end_only() {
        var later = practice.booked("a2", "p3", "routine", "2030-01-07T11:30", "dr-shah", "room-1")
                .diary();
        var shorter = Change.rearranging(session("s1", terms -> terms));
        var applied = apply(later, shorter).get();
        assertEquals(List.of("OUTSIDE_SESSION a2 dr-shah"), told(applied));
        assertEquals(
                1,
                applied.diary()
                        .sessionsOf("dr-shah", Practice.between(NINE, TEN))
                        .size());
        var undone = new Undoing(RULES).undo(applied.diary(), applied).get().diary();
        assertEquals(later, undone);
        assertEquals(
                1, undone.sessionsOf("dr-shah", Practice.between(NINE, TEN)).size());
    }

    @Test
    void a_session_for_other_services_is_refused_where_somebody_is_booked_for_the_old() {
        var other = ClinicSession.builder()
                .id("s1")
                .practitioner("dr-shah")
                .room("room-1")
                .interval(Practice.between(NINE, "2030-01-07T12:00"))
                .services(List.of("dressing"))
                .step(Duration.ofMinutes(10))
                .build();
        var refusal = apply(practice.diary(), Change.rearranging(other)).getLeft();
        assertEquals(List.of("SESSION_TYPE_MISMATCH a1 dr-shah"), Practice.told(refusal.findings()));
    }

    @Test
    void a_session_that_is_withdrawn_by_two_is_asked_about() {
        var mine = apply(practice.diary(), new Change.Withdraw("s1")).get();
        assertInstanceOf(Rebased.Impossible.class, new Committing(RULES).rebase(mine.diary(), mine));
    }

    @Test
    void leave_that_ends_early_tells_nothing_and_is_forgotten_for_the_rest() {
        var away = apply(practice.diary(), dayOff("dr-shah")).get().diary();
        var shorter = Change.instead(
                away.unavailable().single(),
                Unavailability.of("dr-shah", Practice.between(NINE, "2030-01-07T09:05"), "ill"));
        var applied = apply(away, shorter).get();
        assertEquals(List.of(), told(applied));
        assertEquals(List.of(Reference.of("Practitioner", "dr-shah")), applied.touched());
        var booked = new Booking(RULES)
                .book(
                        applied.diary(),
                        Practice.visit("a2", "p3", "routine", TEN, "dr-shah", "room-1")
                                .build());
        assertTrue(booked.isRight());
        assertEquals(
                away, new Undoing(RULES).undo(applied.diary(), applied).get().diary());
    }

    @Test
    void leave_at_another_time_tells_those_then() {
        var away = apply(practice.diary(), dayOff("dr-lee")).get().diary();
        var other = Change.instead(
                away.unavailable().single(),
                Unavailability.of("dr-shah", Practice.between(NINE, "2030-01-07T09:05"), "ill"));
        assertEquals(
                List.of("PRACTITIONER_ON_LEAVE a1 dr-shah"),
                told(apply(away, other).get()));
    }

    @Test
    void a_closure_that_nobody_entered_is_not_ended() {
        var other = Unavailability.of("dr-shah", Practice.between(NINE, TEN), "ill");
        assertEquals(
                SchedulingCode.NOT_CLOSED,
                apply(practice.diary(), new Change.Reopen(other)).getLeft().code());
    }

    @Test
    void closures_are_in_their_order_again_when_one_that_went_comes_back() {
        var three = List.of("dr-shah", "ann", "dr-lee").map(ChangedRotaTest::dayOff);
        var away = apply(Practice.closed().diary(), new Change.Together(three))
                .get()
                .diary();
        var back = apply(away, new Change.Reopen(away.unavailable().head())).get();
        assertEquals(away, new Undoing(RULES).undo(back.diary(), back).get().diary());
        var more = apply(back.diary(), dayOff("ecg-1")).get().diary();
        var merged = new Undoing(RULES).undo(more, back).get().diary();
        assertEquals(4, merged.unavailable().size());
    }

    @Test
    void what_was_wrong_already_is_not_told_again() {
        var away = apply(practice.diary(), dayOff("dr-shah")).get().diary();
        assertEquals(List.of(), told(apply(away, dayOff("dr-shah")).get()));
        assertEquals(
                List.of(),
                told(apply(away, close("dr-shah", NINE, "2030-01-07T09:05")).get()));
    }

    @Test
    void a_leave_that_comes_back_is_a_fact_again() {
        var away = apply(practice.diary(), dayOff("dr-shah")).get();
        var undone = new Undoing(RULES).undo(away.diary(), away).get();
        assertEquals(List.of(), told(undone));
        var again = new Undoing(RULES).undo(undone.diary(), undone).get();
        assertEquals(List.of("PRACTITIONER_ON_LEAVE a1 dr-shah"), told(again));
    }

    @Test
    void a_session_is_opened_once() {
        var refusal = apply(practice.diary(), new Change.Open(session("s1", terms -> terms)))
                .getLeft();
        assertEquals(SchedulingCode.DUPLICATE_ID, refusal.code());
    }

    @Test
    void a_session_that_owes_a_break_is_not_opened_over_a_visit() {
        var refusal = apply(practice.diary(), breakAtNine()).getLeft();
        assertEquals(SchedulingCode.CONFLICTS_STAND, refusal.code());
        assertEquals(List.of("BREAK_VIOLATED a1 s9"), Practice.told(refusal.findings()));
    }

    @Test
    void it_is_opened_where_somebody_accepts_that() {
        var found = apply(practice.diary(), breakAtNine()).getLeft().findings().single();
        var allowed = NamedOverride.builder()
                .rule(found.rule())
                .about(found.about())
                .by(Reference.of("Practitioner", "dr-shah"))
                .privileges(List.of(found.overridableWith().orElseThrow()))
                .reason("Lunch is later.")
                .at(AsOf.of(Practice.at(NINE)))
                .build();
        var applied = apply(practice.diary(), breakAtNine(), allowed).get();
        assertEquals(List.of(), told(applied));
        assertEquals(allowed, applied.judgement().accepted().single().override());
    }

    @Test
    void a_session_is_not_refused_for_what_was_wrong_before() {
        var twice = practice.booked("a2", "p3", "routine", NINE, "dr-shah", "far-room")
                .diary();
        assertTrue(RULES.block(twice, "a1"));
        var applied = apply(twice, new Change.Open(session("s9", terms -> terms)));
        assertEquals(List.of(), told(applied.get()));
    }

    @Test
    void a_session_that_takes_visits_off_a_full_one_is_not_refused_for_those_that_are_left() {
        var full = Practice.closed()
                .held(session("s5", terms -> terms.places(1)))
                .booked("a1", "p1", "routine", NINE, "dr-shah", "room-1")
                .booked("a2", "p2", "routine", TEN, "dr-shah", "room-1")
                .booked("a3", "p3", "routine", "2030-01-07T10:30", "dr-shah", "room-1")
                .diary();
        var relief = session("s4", "2030-01-07T08:30", "2030-01-07T09:30", terms -> terms);
        var applied = apply(full, new Change.Open(relief)).get();
        assertEquals(List.of("SESSION_CAPACITY_EXCEEDED a2 a3 s5"), Practice.told(RULES.in(applied.diary())));
        assertEquals(List.of(), told(applied));
    }

    @Test
    void of_several_changes_the_wish_is_not_refused_for_the_fact() {
        var ill = List.of(dayOff("dr-lee"), new Change.Open(session("s9", terms -> terms)), dayOff("dr-shah"));
        var applied = apply(practice.diary(), new Change.Together(ill)).get();
        assertEquals(List.of("PRACTITIONER_ON_LEAVE a1 dr-shah", "PRACTITIONER_ON_LEAVE b1 dr-lee"), told(applied));
        var refusal = apply(practice.diary(), new Change.Together(List.of(dayOff("dr-shah"), breakAtNine())))
                .getLeft();
        assertEquals(
                List.of("BREAK_VIOLATED a1 s9", "PRACTITIONER_ON_LEAVE a1 dr-shah"), Practice.told(refusal.findings()));
    }

    @Test
    void nobody_is_booked_into_leave_by_recording_it_in_the_same_breath() {
        var into = new Change.Book(
                Practice.visit("a2", "p3", "routine", TEN, "dr-shah", "room-1").build());
        var refusal = apply(practice.diary(), new Change.Together(List.of(into, dayOff("dr-shah"))))
                .getLeft();
        assertEquals(
                List.of("PRACTITIONER_ON_LEAVE a1 dr-shah", "PRACTITIONER_ON_LEAVE a2 dr-shah"),
                Practice.told(refusal.findings()));
    }

    @Test
    void leave_that_somebody_else_recorded_too_is_asked_about() {
        var mine = apply(practice.diary(), dayOff("dr-shah")).get();
        var theirs = apply(practice.diary(), close("dr-shah", TEN, "2030-01-07T12:00"))
                .get()
                .diary();
        var rebased = assertInstanceOf(Rebased.Affected.class, new Committing(RULES).rebase(theirs, mine));
        assertEquals(List.of(Reference.of("Practitioner", "dr-shah")), rebased.changed());
        assertEquals(2, rebased.applied().diary().unavailable().size());
    }

    @Test
    void leave_goes_into_a_diary_that_moved_on_elsewhere() {
        var mine = apply(practice.diary(), dayOff("dr-shah")).get();
        var theirs = apply(practice.diary(), dayOff("ecg-1")).get().diary();
        assertEquals(
                mine.findings(),
                new Committing(RULES).commit(theirs, mine).get().findings());
    }
}
