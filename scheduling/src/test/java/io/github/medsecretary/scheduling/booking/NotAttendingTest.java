package io.github.medsecretary.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.history.Difference;
import io.github.medsecretary.scheduling.history.History;
import io.github.medsecretary.scheduling.history.Wording;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A patient does not come on Monday at nine, perhaps not for the first time. */
class NotAttendingTest {

    private static final String NINE = "2030-01-07T09:00";
    private static final AsOf NOW = AsOf.of(Practice.at("2030-01-07T09:15"));
    private static final NotAttending USUAL = new NotAttending(NoShowPolicy.usual());

    private static Practice monday() {
        return Practice.open()
                .booked(Practice.visit("a1", "p1", "routine", NINE, "dr-shah", "room-1")
                        .priority(Priority.SOON)
                        .breachDate(LocalDate.of(2030, 2, 1))
                        .build());
    }

    /** Who missed three visits before: two routine ones and a dressing; a neighbour missed one as well. */
    private static Diary repeatedly() {
        return missed(
                        missed(
                                missed(missed(monday(), "b1", "p1", "routine"), "b2", "p1", "routine"),
                                "b3",
                                "p1",
                                "dressing"),
                        "b4",
                        "p2",
                        "routine")
                .diary();
    }

    private static Practice missed(Practice practice, String id, String patient, String service) {
        return practice.booked(Practice.visit(id, patient, service, "2029-12-03T09:00", "dr-shah", "room-1")
                .status(AppointmentStatus.NOSHOW)
                .build());
    }

    @Test
    void the_first_time_another_place_is_offered() {
        var missed = USUAL.noShow(monday().diary(), "a1", NOW).get();
        assertEquals(1, missed.times());
        assertEquals(NoShowStep.REOFFER, missed.next());
        assertFalse(missed.child());
        assertEquals(AppointmentStatus.NOSHOW, missed.appointment().status());
    }

    @Test
    void what_is_offered_is_like_what_was_missed_but_has_no_place() {
        var missed = USUAL.noShow(monday().diary(), "a1", NOW).get();
        var diary = USUAL.reoffer(missed.applied().diary(), missed, "a2").get().diary();
        var next = diary.appointment("a2").orElseThrow();
        assertEquals(AppointmentStatus.PROPOSED, next.status());
        assertTrue(next.start().isEmpty());
        assertEquals("p1", next.patient());
        assertEquals("routine", next.service());
        assertEquals(Priority.SOON, next.priority());
        assertEquals(LocalDate.of(2030, 2, 1), next.breachDate().orElseThrow());
        assertEquals(
                SchedulingCode.DUPLICATE_ID,
                USUAL.reoffer(diary, missed, "a2").getLeft().code());
    }

    @Test
    void after_that_a_clinician_decides_and_only_this_service_counts() {
        var missed = USUAL.noShow(repeatedly(), "a1", NOW).get();
        assertEquals(3, missed.times());
        assertEquals(NoShowStep.CLINICIAN_DECIDES, missed.next());
    }

    @ParameterizedTest
    @CsvSource({"0, 1, CLINICIAN_DECIDES", "1, 1, REOFFER", "1, 2, CLINICIAN_DECIDES", "3, 3, REOFFER"})
    void how_often_is_for_the_practice_to_say(int reoffers, int times, NoShowStep step) {
        assertEquals(step, NoShowPolicy.builder().reoffers(reoffers).build().step(times));
    }

    @Test
    void a_policy_has_no_negative_numbers() {
        assertThrows(
                IllegalStateException.class,
                () -> NoShowPolicy.builder().reoffers(-1).build());
        assertThrows(
                IllegalStateException.class,
                () -> NoShowPolicy.builder().childUnder(-1).build());
    }

    @ParameterizedTest
    @CsvSource({"2012-01-08, true", "2012-01-07, false", "2029-12-31, true", "1950-06-01, false"})
    void a_child_was_not_brought(LocalDate born, boolean child) {
        assertEquals(
                child, USUAL.noShow(monday().diary(), "a1", NOW, born).get().child());
    }

    @Test
    void a_no_show_before_the_start_is_none() {
        assertEquals(
                SchedulingCode.TOO_EARLY,
                USUAL.noShow(monday().diary(), "a1", AsOf.of(Practice.at("2030-01-07T08:59")))
                        .getLeft()
                        .code());
        assertEquals(
                SchedulingCode.UNKNOWN_APPOINTMENT,
                USUAL.noShow(monday().diary(), "a9", NOW, LocalDate.of(2020, 1, 1))
                        .getLeft()
                        .code());
    }

    @Test
    void nobody_is_discharged_without_a_clinicians_decision() {
        var missed = USUAL.noShow(repeatedly(), "a1", NOW).get();
        var refusal =
                USUAL.discharge(missed.applied().diary(), missed, List.empty()).getLeft();
        assertEquals(SchedulingCode.CONFLICTS_STAND, refusal.code());
        assertEquals(List.of("CLINICIAN_DECIDES a1"), Practice.told(refusal.findings()));
        assertTrue(discharged(missed).isRight());
    }

    private static Either<Refusal, Applied> discharged(Missed missed) {
        return discharged(missed.applied().diary(), missed);
    }

    private static Either<Refusal, Applied> discharged(Diary diary, Missed missed) {
        return USUAL.discharge(
                diary, missed, List.of(Decisions.by(NOW, SchedulingCode.CLINICIAN_DECIDES, "discharge")));
    }

    @Test
    void a_discharge_is_a_version_that_says_who_decided_it() {
        var missed = USUAL.noShow(repeatedly(), "a1", NOW).get();
        var applied = discharged(missed).get();
        var clerk = Reference.of("Person", "ann");
        var history = History.of(repeatedly(), clerk, NOW)
                .commit(missed.applied(), clerk, NOW)
                .flatMap(so -> so.commit(applied, clerk, NOW))
                .get();
        assertEquals(
                List.of(1L, 2L), history.of("a1").map(each -> each.number()).toList());
        var last = history.current().applied().orElseThrow();
        var decision = ((Change.Discharge) last.change()).decided().accepted().single();
        assertEquals(
                Reference.of("Practitioner", "dr-shah"), decision.override().by());
        assertEquals(
                List.of("a1 led to a discharge."),
                Difference.between(last.before(), last.diary())
                        .map(Wording.english(Practice.LONDON)::say)
                        .toList());
        assertTrue(last.diary().appointment("a1").orElseThrow().discharged());
        assertEquals(
                last.before(),
                last.diary().apply(new Change.TakeBack(last)).get().diary());
    }

    @Test
    void a_discharge_that_others_did_not_touch_goes_into_a_later_version() {
        var missed = USUAL.noShow(repeatedly(), "a1", NOW).get();
        var applied = discharged(missed).get();
        var current = missed.applied()
                .diary()
                .apply(new Change.Transition("b4", AppointmentStatus.ARRIVED))
                .get()
                .diary();
        var later = new Committing(Conflicts.standard(DiaryContext.empty()))
                .commit(current, applied)
                .get();
        assertEquals(applied.change(), later.change());
        assertTrue(later.diary().appointment("a1").orElseThrow().discharged());
    }

    @Test
    void only_who_is_missed_is_discharged_and_only_once() {
        var missed = USUAL.noShow(repeatedly(), "a1", NOW).get();
        var twice = discharged(discharged(missed).get().diary(), missed);
        assertEquals(SchedulingCode.ILLEGAL_TRANSITION, twice.getLeft().code());
        var came = new Attending()
                .arrive(discharged(missed).get().diary(), "a1", NOW)
                .get()
                .diary();
        assertFalse(came.appointment("a1").orElseThrow().discharged());
        assertEquals(
                SchedulingCode.ILLEGAL_TRANSITION,
                discharged(came, missed).getLeft().code());
        assertEquals(
                SchedulingCode.UNKNOWN_APPOINTMENT,
                discharged(Practice.open().diary(), missed).getLeft().code());
    }

    @Test
    void a_secretary_may_not_decide() {
        var missed = USUAL.noShow(repeatedly(), "a1", NOW).get();
        assertEquals(
                SchedulingCode.OVERRIDE_NOT_PERMITTED,
                USUAL.discharge(
                                missed.applied().diary(),
                                missed,
                                List.of(Decisions.by(NOW, SchedulingCode.CLINICIAN_DECIDES, "typing")))
                        .getLeft()
                        .code());
    }

    @Test
    void another_place_comes_first_unless_the_clinician_decides_against_that_too() {
        var missed = USUAL.noShow(monday().diary(), "a1", NOW).get();
        var decided = Decisions.by(NOW, SchedulingCode.CLINICIAN_DECIDES, "discharge");
        assertEquals(
                List.of("REOFFER_FIRST a1"),
                Practice.told(USUAL.discharge(missed.applied().diary(), missed, List.of(decided))
                        .getLeft()
                        .findings()));
        assertTrue(USUAL.discharge(
                        missed.applied().diary(),
                        missed,
                        List.of(decided, Decisions.by(NOW, SchedulingCode.REOFFER_FIRST, "discharge")))
                .isRight());
    }

    @Test
    void a_child_is_not_discharged_past_safeguarding() {
        var missed =
                USUAL.noShow(repeatedly(), "a1", NOW, LocalDate.of(2020, 1, 1)).get();
        var decided = Decisions.by(NOW, SchedulingCode.CLINICIAN_DECIDES, "discharge");
        var refusal = USUAL.discharge(missed.applied().diary(), missed, List.of(decided))
                .getLeft();
        assertEquals(List.of("WAS_NOT_BROUGHT a1"), Practice.told(refusal.findings()));
        assertEquals(
                SchedulingCode.OVERRIDE_NOT_PERMITTED,
                USUAL.discharge(
                                missed.applied().diary(),
                                missed,
                                List.of(decided, Decisions.by(NOW, SchedulingCode.WAS_NOT_BROUGHT, "discharge")))
                        .getLeft()
                        .code());
        assertTrue(USUAL.discharge(
                        missed.applied().diary(),
                        missed,
                        List.of(decided, Decisions.by(NOW, SchedulingCode.WAS_NOT_BROUGHT, "safeguarding")))
                .isRight());
    }
}
