package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** The laws of finding pathways over our own rules, over some of them, and over none. */
class PathwayLawsProperties {

    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());
    private static final PathwayLaws LAWS = new PathwayLaws(RULES);

    @Provide
    Arbitrary<PathwayCase> cases() {
        return Pathways.cases();
    }

    private static void check(PathwayLaws laws, PathwayCase given) {
        laws.offersCanBeBooked(given);
        laws.offersAreTheFirstOfTryingAll(given);
    }

    @Property(tries = 150)
    void any_pathway(@ForAll("cases") PathwayCase given) {
        var found = PathwayFinder.of(RULES).find(given.diary(), given.request());
        Statistics.label("offers").collect(Math.min(2, found.offers().size()));
        check(LAWS, given);
    }

    @Property(tries = 30)
    void without_rules_lags_are_kept(@ForAll("cases") PathwayCase given) {
        check(new PathwayLaws(Conflicts.of(RuleSet.empty(), DiaryContext.empty())), given);
    }

    @Property(tries = 60)
    void few_steps(@ForAll("cases") PathwayCase given, @ForAll @IntRange(max = 200) int steps) {
        LAWS.fewerStepsFindTheFirst(given, steps);
    }

    @Property(tries = 60)
    void a_place_that_was_taken_meanwhile(@ForAll("cases") PathwayCase given, @ForAll @IntRange(max = 2) int taken) {
        LAWS.nothingIsHalfBooked(given, taken);
    }

    @Tag("deep")
    @Property(tries = 3_000)
    void many_pathways(@ForAll("cases") PathwayCase given) {
        check(LAWS, given);
        LAWS.fewerStepsFindTheFirst(given, 50);
        LAWS.nothingIsHalfBooked(given, 1);
    }
}
