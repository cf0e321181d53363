package io.github.medsecretary.scheduling.testkit.planted;

import static io.github.medsecretary.scheduling.testkit.planted.TwoDoctors.monday;
import static io.github.medsecretary.scheduling.testkit.planted.TwoDoctors.tuesday;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.replanning.Bumping;
import io.github.medsecretary.scheduling.replanning.LeastDisruption;
import io.github.medsecretary.scheduling.replanning.Pin;
import io.github.medsecretary.scheduling.replanning.Place;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.replanning.ReplanPolicy;
import io.github.medsecretary.scheduling.replanning.Replanning;
import io.github.medsecretary.scheduling.testkit.PlanLaws;
import io.github.medsecretary.scheduling.testkit.Planner;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Planners that lose people, move whom they may not, or say what is not so. */
final class FaultyPlanners {

    private static final long FEW = 100;
    private static final ReplanPolicy USUAL = ReplanPolicy.usual();

    private FaultyPlanners() {}

    static List<PlantedFault> all() {
        return List.of(
                fault(
                        "cost-rounded",
                        "The sum is rounded to hundreds.",
                        "costsAddUp",
                        forged(best(), each -> each.plan(50, 0))),
                fault(
                        "last-one-lost",
                        "A loop over those who need a place ends one too early.",
                        "nobodyIsLost",
                        forged(best().remove("a2"), Forged::plan)),
                fault(
                        "pin-of-a-policy-forgotten",
                        "Nobody is told of those who stay because they are pinned.",
                        "nobodyIsLost",
                        pinning("a1"),
                        forged(best().remove("a1"), Forged::plan)),
                fault(
                        "pinned-moved",
                        "The pin of an appointment is not looked at.",
                        "whoMustStayStays",
                        forged(
                                TreeMap.of("a1", tuesday("09:20"), "a2", tuesday("09:10"), "a4", tuesday("09:00")),
                                Forged::plan)),
                fault(
                        "booked-twice",
                        "Each gets the best place that is free before anybody has moved.",
                        "plansAreFeasible",
                        forged(TreeMap.of("a1", tuesday("09:00"), "a2", tuesday("09:00")), Forged::plan)),
                fault(
                        "kept-place-given-away",
                        "The terms of sessions are not looked at.",
                        "termsAreKept",
                        forged(dearer(), Forged::plan)),
                fault(
                        "off-the-grid",
                        "Places are sought every five minutes.",
                        "placesAreOnTheGrid",
                        forged(TreeMap.of("a1", tuesday("09:05"), "a2", monday("09:10", "dr-2")), Forged::plan)),
                fault(
                        "moves-counted-by-nobody",
                        "It is not counted that somebody was moved once more.",
                        "plansCanBeCarriedOut",
                        planned(FaultyPlanners::uncounted)),
                fault(
                        "room-for-nobody",
                        "Room is made for those who get no place in the end.",
                        "neverWorseThanGivingUp",
                        forged(
                                TreeMap.of("a3", monday("09:10", "dr-2")),
                                each -> each.givingUp("a1", "a2").plan())),
                fault(
                        "notice-forgotten",
                        "Who is displaced is moved to a place on the same day.",
                        "thePolicyIsKept",
                        ReplanPolicy.builder().displacedNoticeDays(1).build(),
                        forged(dearer(), Forged::plan)),
                fault(
                        "bumped-nevertheless",
                        "Who may make room is not asked of the policy.",
                        "thePolicyIsKept",
                        ReplanPolicy.builder().bumping(Bumping.NOBODY).build(),
                        forged(
                                TreeMap.of(
                                        "a1", monday("09:00", "dr-2"),
                                        "a2", monday("09:10", "dr-2"),
                                        "a3", tuesday("09:00")),
                                Forged::plan)),
                fault(
                        "first-come-is-best",
                        "Whoever is served in order of id is said to be served best.",
                        "proofsAreTrue",
                        forged(dearer(), each -> each.plan(0, Long.MAX_VALUE))),
                fault(
                        "difficult-is-refused",
                        "Where two need a place at once, a person is to decide.",
                        "whatIsNotWholeIsRefused",
                        (asked, diary, disruptions) -> Either.left(Refusal.of(SchedulingCode.OUT_OF_RANGE))),
                fault(
                        "another-plan-each-time",
                        "The search begins where it was left the last time.",
                        "orderDoesNotMatter",
                        alternating()),
                fault(
                        "numbers-of-the-locale",
                        "Reasons are formatted as the machine does by default.",
                        "localeAndZoneDoNotMatter",
                        forged(
                                best(),
                                each -> each.because(String.format(
                                                "It costs %d.", each.places().size()))
                                        .plan())),
                fault(
                        "one-thread-only",
                        "What a search has found is kept by thread.",
                        "threadsDoNotMatter",
                        ofThread()),
                fault(
                        "dearer-with-time",
                        "The last plan that was found is taken, not the best.",
                        "moreStepsAreNeverDearer",
                        (asked, diary, disruptions) -> asked.budget() <= FEW
                                ? asked.plan(diary, disruptions)
                                : forged(dearer(), Forged::plan).plan(asked, diary, disruptions)));
    }

    private static Map<String, Place> best() {
        return TreeMap.of("a1", tuesday("09:00"), "a2", tuesday("09:10"));
    }

    private static Map<String, Place> dearer() {
        return TreeMap.of("a1", monday("09:10", "dr-2"), "a2", tuesday("09:10"));
    }

    private static ReplanPolicy pinning(String id) {
        return ReplanPolicy.builder()
                .pins(List.of(new Pin(id, Pin.Reason.TRANSPORT)))
                .build();
    }

    private static Planner planned(UnaryOperator<Plan> worse) {
        return (asked, diary, disruptions) -> asked.plan(diary, disruptions).map(worse);
    }

    private static Planner forged(Map<String, Place> places, Function<Forged, Plan> how) {
        return planned(plan -> how.apply(new Forged(plan.basis(), places)));
    }

    private static Plan uncounted(Plan plan) {
        Diary diary = plan.moves()
                .foldLeft(
                        plan.diary(),
                        (so, each) -> so.imagining(plan.basis()
                                .appointment(each.appointment())
                                .orElseThrow()
                                .at(each.to().start(), each.to().with())));
        return plan.leadingTo(diary);
    }

    private static Planner alternating() {
        var asks = new AtomicInteger();
        return (asked, diary, disruptions) -> forged(asks.getAndIncrement() % 2 == 0 ? best() : dearer(), Forged::plan)
                .plan(asked, diary, disruptions);
    }

    private static Planner ofThread() {
        var first = new AtomicReference<@Nullable Thread>();
        return (asked, diary, disruptions) -> {
            first.compareAndSet(null, Thread.currentThread());
            return forged(Thread.currentThread().equals(first.get()) ? best() : dearer(), Forged::plan)
                    .plan(asked, diary, disruptions);
        };
    }

    private static PlantedFault fault(String name, String sentence, String law, Planner faulty) {
        return fault(name, sentence, law, USUAL, faulty);
    }

    private static PlantedFault fault(String name, String sentence, String law, ReplanPolicy policy, Planner faulty) {
        var asked = new Replanning(new LeastDisruption(), policy, TwoDoctors.EARLY, 10 * FEW);
        return new PlantedFault(
                name,
                sentence,
                "PlanLaws::" + law,
                () -> check(new PlanLaws(asked), law),
                () -> check(new PlanLaws(asked, faulty), law));
    }

    private static void check(PlanLaws laws, String law) {
        if (law.equals("moreStepsAreNeverDearer")) {
            laws.moreStepsAreNeverDearer(TwoDoctors.diary(), TwoDoctors.ILL, FEW);
        } else {
            laws.ofPlans().get(law).get().check(TwoDoctors.diary(), TwoDoctors.ILL);
        }
    }
}
