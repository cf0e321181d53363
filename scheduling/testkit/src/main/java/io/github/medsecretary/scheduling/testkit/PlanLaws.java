package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.replanning.Disruption;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.replanning.PlanCost;
import io.github.medsecretary.scheduling.replanning.Replanning;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * What must hold for plans after disruptions, by any planner, cost and policy. They are for diaries in which nothing
 * blocked before, and for costs that are not negative. What is judged is what the standard rules say; what they say of
 * the terms of sessions counts for those who are given a place, not for those who stay. What is known beside the diary
 * does not count.
 *
 * <p>Each law but the first is about what is not refused, and throws an {@link AssertionError} that names it where it
 * does not hold. Immutable and, if the planner is, thread-safe.
 *
 * @param asked the cost, the policy, the present and the budget; a vendor's cost among them
 * @param planner who plans, ours or another
 */
public record PlanLaws(Replanning asked, Planner planner) {

    private static final int THREADS = 3;

    /** One law. */
    @FunctionalInterface
    public interface Law {
        /** Checks that it holds. */
        void check(Diary diary, Seq<Disruption> disruptions);
    }

    /** Of the library's planner. */
    public PlanLaws(Replanning asked) {
        this(asked, Planner.ours());
    }

    /** All but the last of the laws, by their names. */
    public Map<String, Law> ofPlans() {
        return TreeMap.ofEntries(
                entry("whatIsNotWholeIsRefused", this::whatIsNotWholeIsRefused),
                entry("plansAreFeasible", this::plansAreFeasible),
                entry("placesAreOnTheGrid", this::placesAreOnTheGrid),
                entry("plansCanBeCarriedOut", this::plansCanBeCarriedOut),
                entry("nobodyIsLost", this::nobodyIsLost),
                entry("whoMustStayStays", this::whoMustStayStays),
                entry("thePolicyIsKept", this::thePolicyIsKept),
                entry("neverWorseThanGivingUp", this::neverWorseThanGivingUp),
                entry("costsAddUp", this::costsAddUp),
                entry("proofsAreTrue", this::proofsAreTrue),
                entry("orderDoesNotMatter", this::orderDoesNotMatter),
                entry("localeAndZoneDoNotMatter", this::localeAndZoneDoNotMatter),
                entry("threadsDoNotMatter", this::threadsDoNotMatter),
                entry("termsAreKept", this::termsAreKept));
    }

    private static Tuple2<String, Law> entry(String name, Law law) {
        return Tuple.of(name, law);
    }

    /**
     * Disruptions that are not whole are refused as the library refuses them, and no others.
     *
     * @return whether there is a plan
     */
    public boolean whatIsNotWholeIsRefused(Diary diary, Seq<Disruption> disruptions) {
        var shortly = new Replanning(asked.cost(), asked.policy(), asked.asOf(), 1);
        Either<Refusal, Plan> ours = shortly.plan(diary, disruptions);
        Either<Refusal, Plan> theirs = planner.plan(asked, diary, disruptions);
        require(
                ours.fold(
                        refusal -> theirs.isLeft() && theirs.getLeft().code().equals(refusal.code()),
                        plan -> theirs.isRight()),
                "what is not whole is refused, and nothing else");
        return theirs.isRight();
    }

    /**
     * Nothing blocks in the diary of a plan but what did before the disruptions among those who stay, and what is wrong
     * only with those who can't be moved.
     */
    public void plansAreFeasible(Diary diary, Seq<Disruption> disruptions) {
        check(diary, disruptions, PlanCheck::isFeasible);
    }

    /**
     * Who moves starts at a multiple of a session's step, is wholly inside it, has all that the service needs and the
     * patient's room must offer, and starts neither before the present nor outside of what will do for the patient.
     */
    public void placesAreOnTheGrid(Diary diary, Seq<Disruption> disruptions) {
        check(diary, disruptions, PlanCheck::isOnTheGrid);
    }

    /**
     * No plan is refused for the terms of a session: of nobody who is given a place do the rules find at the present that
     * they are not kept, and whoever stays may stay.
     */
    public void termsAreKept(Diary diary, Seq<Disruption> disruptions) {
        check(diary, disruptions, PlanCheck::keepsTerms);
    }

    /**
     * A plan can be carried out at once and step by step, ends in the plan's diary and can be taken back. Nobody need accept
     * anything for it: what upset the diary has happened, and so has what it brings about for those who can't be moved.
     */
    public void plansCanBeCarriedOut(Diary diary, Seq<Disruption> disruptions) {
        check(diary, disruptions, (plan, upheaval) -> new Carrying(plan).canBeDone());
    }

    /**
     * Everybody displaced is moved or unplaced, or kept because the policy pins them; nobody is told of twice, nobody
     * else's appointment changes, and all of them are still there. Who is displaced follows from what the rules say.
     */
    public void nobodyIsLost(Diary diary, Seq<Disruption> disruptions) {
        check(diary, disruptions, PlanCheck::losesNobody);
    }

    /** Who is pinned or there, whose visit has begun or is over, or takes longer, stays. */
    public void whoMustStayStays(Diary diary, Seq<Disruption> disruptions) {
        check(diary, disruptions, PlanCheck::leavesWhoMustStay);
    }

    /**
     * Whose place is valid is moved only if the policy lets them make room or they belong to a pathway, have not been
     * moved too often and have notice; who is displaced has the notice that the policy gives them.
     */
    public void thePolicyIsKept(Diary diary, Seq<Disruption> disruptions) {
        check(diary, disruptions, (plan, upheaval) -> new PolicyCheck(plan, upheaval).isKept());
    }

    /**
     * A plan costs no more than to give no place to the displaced nor to anybody who takes a thing of which too few
     * pieces may be left: of those some must give way, though no place among theirs is gone.
     */
    public void neverWorseThanGivingUp(Diary diary, Seq<Disruption> disruptions) {
        check(diary, disruptions, (plan, upheaval) -> {
            var displaced = Displaced.by(upheaval);
            long all = upheaval.calm()
                    .visits()
                    .keySet()
                    .filter(displaced::mayBeCrowded)
                    .appendAll(plan.basis().displaced())
                    .distinct()
                    .map(each -> asked.cost().of(plan.basis().transfer(each, Optional.empty())))
                    .sum()
                    .longValue();
            require(plan.cost() <= all, "a plan is never worse than giving up all places");
        });
    }

    /**
     * Each cost is that of the {@link PlanCost}, the plan's is their sum, the bound is not above it, and a plan says
     * that it is proven only where the two are equal. Each move says what it is, whence and why.
     */
    public void costsAddUp(Diary diary, Seq<Disruption> disruptions) {
        check(diary, disruptions, PlanCheck::addsUp);
    }

    /**
     * A plan that says that none is cheaper is as cheap as the cheapest that trying everything finds, and no bound is
     * above it. Only of cases with at most four who may move and six places for each; not where a plan repairs, where
     * the policy lets some go along with their pathway, nor where all pieces of a thing of several are out of use.
     *
     * @return whether it is such a case
     */
    public boolean proofsAreTrue(Diary diary, Seq<Disruption> disruptions) {
        var plan = plan(diary, disruptions);
        if (plan.isEmpty()) {
            return false;
        }
        var upheaval = Upheaval.of(asked, diary, disruptions);
        Optional<Long> cheapest = TryingPlans.cheapest(upheaval, plan.get());
        cheapest.ifPresent(least -> {
            require(plan.get().bound() <= least, "no bound is above the cheapest plan");
            require(plan.get().cost() >= least, "no plan is cheaper than the cheapest");
            require(
                    plan.get().proof() != Plan.Proof.OPTIMAL || plan.get().cost() == least,
                    "a proven plan is the cheapest");
        });
        return cheapest.isPresent();
    }

    /** The same comes of what is listed in another order. */
    public void orderDoesNotMatter(Diary diary, Seq<Disruption> disruptions) {
        DiaryContent content = diary.content();
        Diary turned = Diary.of(DiaryContent.builder()
                        .zone(content.zone())
                        .sites(content.sites().reverse())
                        .travel(content.travel())
                        .resources(content.resources().reverse())
                        .services(content.services().reverse())
                        .sessions(content.sessions().reverse())
                        .unavailable(content.unavailable())
                        .appointments(content.appointments().reverse())
                        .links(content.links())
                        .matches(content.matches())
                        .build())
                .get();
        isSame(plan(diary, disruptions), plan(turned, disruptions), "a plan does not depend on the order of a list");
    }

    /** The same comes of it under another default locale and zone; both are changed for a moment. */
    public void localeAndZoneDoNotMatter(Diary diary, Seq<Disruption> disruptions) {
        var here = plan(diary, disruptions);
        var there = elsewhere(() -> plan(diary, disruptions));
        isSame(here, there, "a plan does not depend on the default locale and zone");
    }

    private static <T> T elsewhere(Supplier<T> asked) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            return asked.get();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** The same comes of it in several threads at once. */
    public void threadsDoNotMatter(Diary diary, Seq<Disruption> disruptions) {
        var here = plan(diary, disruptions);
        Stream.range(0, THREADS)
                .map(each -> CompletableFuture.supplyAsync(() -> plan(diary, disruptions)))
                .toList()
                .forEach(each -> isSame(here, each.join(), "a plan does not depend on what is done at once"));
    }

    /**
     * With fewer steps a plan is not cheaper, nor below the bound that more steps find.
     *
     * @param fewer fewer steps than the budget, at least 1
     */
    public void moreStepsAreNeverDearer(Diary diary, Seq<Disruption> disruptions, long fewer) {
        var shortly = new Replanning(asked.cost(), asked.policy(), asked.asOf(), fewer);
        plan(diary, disruptions)
                .peek(full -> new PlanLaws(shortly, planner)
                        .plan(diary, disruptions)
                        .peek(hasty -> {
                            require(full.cost() <= hasty.cost(), "more steps are never dearer");
                            require(full.bound() <= hasty.cost(), "no plan is cheaper than the bound");
                            require(hasty.bound() <= full.cost(), "no plan is cheaper than the bound of fewer steps");
                        }));
    }

    private Option<Plan> plan(Diary diary, Seq<Disruption> disruptions) {
        return planner.plan(asked, diary, disruptions).toOption();
    }

    private interface Check {
        void of(PlanCheck check);
    }

    private interface WithUpheaval {
        void of(Plan plan, Upheaval upheaval);
    }

    private void check(Diary diary, Seq<Disruption> disruptions, Check check) {
        check(diary, disruptions, (plan, upheaval) -> check.of(new PlanCheck(plan, upheaval)));
    }

    private void check(Diary diary, Seq<Disruption> disruptions, WithUpheaval check) {
        plan(diary, disruptions).peek(plan -> check.of(plan, Upheaval.of(asked, diary, disruptions)));
    }

    private static void isSame(Option<Plan> one, Option<Plan> other, String law) {
        require(one.equals(other), law);
    }

    static void require(boolean holds, String law) {
        if (!holds) {
            throw new AssertionError("broken law: " + law);
        }
    }
}
