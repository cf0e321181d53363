package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.replanning.Bumping;
import io.github.medsecretary.scheduling.replanning.CostPart;
import io.github.medsecretary.scheduling.replanning.LeastDisruption;
import io.github.medsecretary.scheduling.replanning.Pin;
import io.github.medsecretary.scheduling.replanning.PlanCost;
import io.github.medsecretary.scheduling.replanning.ReplanPolicy;
import io.github.medsecretary.scheduling.replanning.Replanning;
import io.github.medsecretary.scheduling.replanning.Transfer;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** The laws of plans over our own planner, by our cost and by another, under any policy. */
class PlanLawsProperties {

    private static final long STEPS = 5_000;

    @Provide
    Arbitrary<Asking> askings() {
        return Combinators.combine(
                        Arbitraries.of(
                                Bumping.EVERYBODY,
                                Bumping.EVERYBODY,
                                Bumping.NOBODY,
                                Bumping.NOT_NOTIFIED,
                                Bumping.PATHWAYS),
                        Arbitraries.of(false, false, false, true),
                        Arbitraries.of(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(1)),
                        Arbitraries.of(0, 0, 1),
                        Arbitraries.of(0, 0, 1),
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.of(new LeastDisruption(), new LeastDisruption(), new ByVendor()))
                .as(Asking::new);
    }

    /** What to ask for; one in three pins one of those who are booked. */
    record Asking(
            Bumping bumping,
            boolean repair,
            OptionalInt most,
            int notice,
            int displacedNotice,
            int pinned,
            PlanCost cost) {

        Replanning of(DisruptedDiary upset) {
            Seq<String> ids = upset.diary().appointments().keySet().toList();
            Seq<Pin> pins = pinned % 3 == 0 && !ids.isEmpty()
                    ? List.of(new Pin(ids.get(pinned % ids.size()), Pin.Reason.TRANSPORT))
                    : List.empty();
            var policy = ReplanPolicy.builder()
                    .bumping(bumping)
                    .repair(repair)
                    .maxMovedBefore(most)
                    .noticeDays(notice)
                    .displacedNoticeDays(displacedNotice)
                    .pins(pins)
                    .build();
            return new Replanning(cost, policy, upset.present(), STEPS);
        }
    }

    /** Who is seen at all matters most, then by whom, then how near to the old time. */
    record ByVendor() implements PlanCost {

        @Override
        public String name() {
            return "vendor-1";
        }

        @Override
        public Seq<CostPart> parts(Transfer transfer) {
            if (transfer.to().equals(transfer.from())) {
                return List.empty();
            }
            if (transfer.to().isEmpty()) {
                return List.of(
                        new CostPart(700L * transfer.appointment().priority().weight(), "Not seen."));
            }
            long minutes = transfer.from()
                    .map(old ->
                            Duration.between(old.start(), transfer.to().get().start()))
                    .map(away -> Math.abs(away.toMinutes()))
                    .orElse(0L);
            boolean isSame = transfer.oldPractitioner().equals(transfer.newPractitioner());
            return List.of(new CostPart(minutes / 10 + 1, "Moved."), new CostPart(isSame ? 0 : 300, "Another."))
                    .filter(part -> part.amount() > 0);
        }
    }

    private static PlanLaws laws(DisruptedDiary upset, Asking asking) {
        return new PlanLaws(asking.of(upset));
    }

    private static void check(PlanLaws laws, DisruptedDiary upset) {
        laws.ofPlans().values().forEach(law -> law.check(upset.diary(), upset.disruptions()));
    }

    @Property
    void all_kinds_of_diaries(
            @ForAll(supplier = Disruptions.class) DisruptedDiary upset, @ForAll("askings") Asking asking) {
        check(laws(upset, asking), upset);
    }

    @Property
    void tiny_diaries(@ForAll(supplier = TinyUpsets.class) DisruptedDiary upset, @ForAll("askings") Asking asking) {
        check(laws(upset, asking), upset);
    }

    @Property
    void tiny_plans_beside_trying_everything(
            @ForAll(supplier = TinyUpsets.class) DisruptedDiary upset, @ForAll("askings") Asking asking) {
        boolean isTried = laws(upset, asking).proofsAreTrue(upset.diary(), upset.disruptions());
        Statistics.label("tried").collect(isTried);
    }

    @Property
    void more_steps_are_never_dearer(
            @ForAll(supplier = Disruptions.class) DisruptedDiary upset,
            @ForAll("askings") Asking asking,
            @ForAll @IntRange(min = 1, max = (int) STEPS) int fewer) {
        laws(upset, asking).moreStepsAreNeverDearer(upset.diary(), upset.disruptions(), fewer);
    }

    @Tag("deep")
    @Property(tries = 10_000)
    void many_diaries(@ForAll(supplier = Disruptions.class) DisruptedDiary upset, @ForAll("askings") Asking asking) {
        check(laws(upset, asking), upset);
    }

    @Tag("deep")
    @Property(tries = 10_000)
    void many_tiny_diaries(
            @ForAll(supplier = TinyUpsets.class) DisruptedDiary upset, @ForAll("askings") Asking asking) {
        check(laws(upset, asking), upset);
    }

    @Tag("deep")
    @Property(tries = 10_000)
    void many_times_more_steps_are_never_dearer(
            @ForAll(supplier = Disruptions.class) DisruptedDiary upset,
            @ForAll("askings") Asking asking,
            @ForAll @IntRange(min = 1, max = (int) STEPS) int fewer) {
        laws(upset, asking).moreStepsAreNeverDearer(upset.diary(), upset.disruptions(), fewer);
    }
}
