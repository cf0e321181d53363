package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** The laws of what is foreseen, over our own rules. */
class WhatIfLawsProperties {

    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());

    @Provide
    Arbitrary<Diary> diaries() {
        return Diaries.diaries();
    }

    @Provide
    Arbitrary<Diary> peaceful() {
        return Diaries.diaries().withSessions(1, 4).withAppointments(3, 8).withoutConflicts();
    }

    @Provide
    Arbitrary<Rearrangement> rearrangements() {
        return Combinators.combine(
                        Arbitraries.of(Rearrangement.Sort.class),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 24))
                .as(Rearrangement::new);
    }

    /** The same rules at a present around the first session. */
    private static WhatIfLaws at(Diary diary, int halfHour) {
        var first = StatisticsLaws.whole(diary).start().plus(Duration.ofDays(1));
        return new WhatIfLaws(RULES.at(AsOf.of(first.plus(Duration.ofMinutes(30L * (halfHour - 6))))));
    }

    private static void hold(WhatIfLaws laws, Diary diary, Rearrangement rearrangement) {
        var change = rearrangement.in(diary);
        laws.askingThenCommittingIsChanging(diary, change);
        laws.everybodyIsCountedOnce(diary, change);
        Statistics.label("found").collect(laws.findingsAreThoseOfLookingAtEverything(diary, change) > 0);
        Statistics.label("re-seated").collect(laws.seatsAreThoseOfTryingAll(diary, change));
    }

    @Property
    void of_any_diary(@ForAll("diaries") Diary diary, @ForAll("rearrangements") Rearrangement rearrangement) {
        hold(new WhatIfLaws(RULES), diary, rearrangement);
    }

    @Property
    void of_a_diary_without_conflicts(
            @ForAll("peaceful") Diary diary, @ForAll("rearrangements") Rearrangement rearrangement) {
        hold(new WhatIfLaws(RULES), diary, rearrangement);
    }

    @Property
    void at_any_present(
            @ForAll("diaries") Diary diary,
            @ForAll("rearrangements") Rearrangement rearrangement,
            @ForAll @IntRange(max = 60) int halfHour) {
        hold(at(diary, halfHour), diary, rearrangement);
    }

    @Property(tries = 20_000, shrinking = ShrinkingMode.BOUNDED)
    @Tag("deep")
    void twenty_thousand_changes(
            @ForAll("diaries") Diary diary,
            @ForAll("rearrangements") Rearrangement rearrangement,
            @ForAll @IntRange(max = 60) int halfHour) {
        hold(at(diary, halfHour), diary, rearrangement);
        hold(new WhatIfLaws(RULES), diary, rearrangement);
    }
}
