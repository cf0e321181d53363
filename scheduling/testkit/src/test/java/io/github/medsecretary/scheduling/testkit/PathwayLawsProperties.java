package io.github.medsecretary.scheduling.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.booking.Changing;
import io.github.medsecretary.scheduling.booking.SlotRequest;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.pathway.FindingPathways;
import io.github.medsecretary.scheduling.pathway.Lag;
import io.github.medsecretary.scheduling.pathway.PathwayOffer;
import io.github.medsecretary.scheduling.pathway.PathwayRequest;
import io.github.medsecretary.scheduling.resource.Site;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.ZoneId;
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

    @Property
    void any_pathway(@ForAll("cases") PathwayCase given) {
        var found = PathwayFinder.of(RULES).find(given.diary(), given.request());
        Statistics.label("offers").collect(Math.min(2, found.offers().size()));
        check(LAWS, given);
    }

    @Property(tries = 30)
    void without_rules_lags_are_kept(@ForAll("cases") PathwayCase given) {
        check(new PathwayLaws(Conflicts.of(RuleSet.empty(), DiaryContext.empty())), given);
    }

    @Property
    void few_steps(@ForAll("cases") PathwayCase given, @ForAll @IntRange(max = 200) int steps) {
        LAWS.fewerStepsFindTheFirst(given, steps);
    }

    @Property
    void a_place_that_was_taken_meanwhile(@ForAll("cases") PathwayCase given, @ForAll @IntRange(max = 2) int taken) {
        LAWS.nothingIsHalfBooked(given, taken);
    }

    /** On the date line the branch is a day ahead of the practice for half of each day. */
    @Property
    void where_sites_have_clocks_of_their_own(@ForAll("cases") PathwayCase given) {
        var content = given.diary().content();
        var branch = SiteZone.of(ZoneId.of("Pacific/Kiritimati"));
        var apart = Diary.of(DiaryContent.builder()
                        .zone(content.zone())
                        .sites(content.sites()
                                .map(each ->
                                        each.id().equals("branch") ? new Site(each.id(), each.nation(), branch) : each))
                        .travel(content.travel())
                        .resources(content.resources())
                        .services(content.services())
                        .sessions(content.sessions())
                        .appointments(content.appointments())
                        .build())
                .get();
        check(LAWS, new PathwayCase(apart, given.request()));
    }

    @Property
    void nothing_before_the_present(@ForAll("cases") PathwayCase given, @ForAll @IntRange(max = 80) int hours) {
        var present = AsOf.of(given.request().steps().head().within().start().plus(Duration.ofHours(hours)));
        var context = DiaryContext.builder().asOf(present).build();
        check(new PathwayLaws(Conflicts.standard(context)), given);
    }

    /** As in each order by itself, the cheapest first. */
    @Property(tries = 15)
    void a_family_in_any_order(@ForAll("cases") PathwayCase given, @ForAll @IntRange(max = 3) int tens) {
        var pause = Duration.ofMinutes(10L * tens);
        var steps = given.request().steps();
        var any = new FindingPathways(RULES)
                .inAnyOrder(given.diary(), with(given, steps, List.empty()), pause)
                .get();
        var all = steps.toList()
                .permutations()
                .flatMap(order -> PathwayOracle.of(
                                RULES, given.diary(), with(given, order, PathwayRequest.oneAfterAnother(order, pause)))
                        .inOrder())
                .map(PathwayLawsProperties::cost)
                .sorted();
        var costs = any.offers().map(PathwayOffer::cost);
        Statistics.label("family").collect(Math.min(2, costs.size()));
        assertEquals(all.take(costs.size()).toList(), costs.toList());
        assertEquals(Math.min(given.request().limit(), all.size()), costs.size());
        for (PathwayOffer offer : any.offers()) {
            assertTrue(new Changing(RULES).change(given.diary(), offer.change()).isRight());
        }
    }

    private static long cost(String told) {
        return Long.parseLong(told.substring(0, told.indexOf(':')));
    }

    private static PathwayRequest with(PathwayCase given, Seq<SlotRequest> steps, Seq<Lag> lags) {
        return PathwayRequest.builder()
                .steps(steps)
                .lags(lags)
                .limit(given.request().limit())
                .build();
    }

    @Tag("deep")
    @Property(tries = 3_000)
    void many_pathways(@ForAll("cases") PathwayCase given) {
        check(LAWS, given);
        LAWS.fewerStepsFindTheFirst(given, 50);
        LAWS.nothingIsHalfBooked(given, 1);
    }
}
