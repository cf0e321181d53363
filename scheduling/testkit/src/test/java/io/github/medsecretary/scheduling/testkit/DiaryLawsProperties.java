package io.github.medsecretary.scheduling.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** The laws over our own rules. */
class DiaryLawsProperties {

    private static final Conflicts RULES = StrictPractice.rules();
    private static final DiaryLaws LAWS = new DiaryLaws(RULES);

    /** Less than half a millisecond each, with both compilers of the JVM. */
    private static final int TRIES = 1_000_000;

    /** The least share of diaries in which an edge case must happen, in percent. */
    private static double least(EdgeCase edgeCase) {
        return switch (edgeCase) {
            case CAPACITY_REACHED -> 1.5;
            case LEAVE_OVER_SESSION -> 2.5;
            default -> 5;
        };
    }

    @Provide
    Arbitrary<Diary> crowded() {
        return Diaries.diaries().withSessions(1, 2).withAppointments(4, 12);
    }

    @Provide
    Arbitrary<Diary> upToThirty() {
        return Diaries.diaries().withSessions(1, 5).withAppointments(0, 30);
    }

    @Provide
    Arbitrary<Diary> peaceful() {
        return Diaries.diaries().withoutConflicts();
    }

    @Provide
    Arbitrary<Diary> nightShifts() {
        return Diaries.diaries().acrossClockChanges().withAppointments(2, 8);
    }

    @Property(tries = 1_000)
    void the_laws_see_every_edge_case(@ForAll Diary diary) {
        LAWS.findingsAreCanonical(diary);
        EdgeCaseStatistics.collect(diary);
        for (EdgeCase each : EdgeCase.values()) {
            EdgeCaseStatistics.of(each).coverage(seen -> seen.check(true).percentage(share -> share >= least(each)));
        }
    }

    @Property(tries = 150)
    void findings_are_canonical(@ForAll("crowded") Diary diary) {
        LAWS.findingsAreCanonical(diary);
    }

    @Property
    void parts_agree_with_the_whole(@ForAll("crowded") Diary diary) {
        LAWS.partsAgreeWithTheWhole(diary);
    }

    @Property(tries = 100)
    void order_does_not_matter(@ForAll Diary diary) {
        LAWS.orderDoesNotMatter(diary);
    }

    @Property(tries = 150)
    void pairs_are_those_of_comparing_all(@ForAll("upToThirty") Diary diary) {
        LAWS.pairsAreThoseOfComparingAll(diary);
    }

    @Property(tries = 100)
    void clocks_that_change_change_no_law(@ForAll("nightShifts") Diary diary) {
        LAWS.pairsAreThoseOfComparingAll(diary);
        LAWS.partsAgreeWithTheWhole(diary);
    }

    @Property(tries = 100)
    void changes_are_reversible(
            @ForAll Diary diary, @ForAll AppointmentStatus status, @ForAll @IntRange(max = 7) int which) {
        reversed(diary, status, which);
    }

    private static void reversed(Diary diary, AppointmentStatus status, int which) {
        Assume.that(!diary.appointments().isEmpty());
        var id = diary.appointments()
                .keySet()
                .toList()
                .get(which % diary.appointments().size());
        LAWS.changesAreReversible(diary, new Change.Transition(id, status));
        var start = diary.sessions().values().head().interval().start();
        LAWS.changesAreReversible(diary, new Change.Reschedule(id, start, List.of("dr-2", "room-2")));
    }

    @Property
    void a_peaceful_diary_has_nothing_that_blocks(@ForAll("peaceful") Diary diary) {
        assertEquals(
                List.empty(),
                Conflicts.standard(DiaryContext.empty())
                        .in(diary)
                        .filter(each -> each.severity() == Severity.BLOCK)
                        .toList());
        Statistics.label("some visit").collect(!diary.visits().isEmpty());
    }

    @Tag("deep")
    @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void pairs_in_a_million_diaries(@ForAll("upToThirty") Diary diary) {
        LAWS.pairsAreThoseOfComparingAll(diary);
    }

    @Tag("deep")
    @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void parts_in_a_million_diaries(@ForAll("crowded") Diary diary) {
        LAWS.partsAgreeWithTheWhole(diary);
    }

    @Tag("deep")
    @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void changes_of_a_million_diaries(
            @ForAll Diary diary, @ForAll AppointmentStatus status, @ForAll @IntRange(max = 7) int which) {
        reversed(diary, status, which);
    }

    @Tag("deep")
    @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void a_million_nights_in_which_clocks_change(@ForAll(supplier = DstWeeks.class) Diary diary) {
        LAWS.pairsAreThoseOfComparingAll(diary);
        LAWS.partsAgreeWithTheWhole(diary);
    }
}
