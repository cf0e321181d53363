package io.github.medsecretary.scheduling.replanning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Searches that may take few steps, beside the best that trying every choice finds. */
class SearchProperties {

    private static final List<String> PRACTITIONERS = List.of("dr-shah", "dr-lee");
    private static final int SLOTS = 3;
    private static final int SPOTS = 2 * SLOTS;

    /** Where one is, -1 for nowhere; what each spot and no spot at all would cost. */
    private record Wish(boolean dressing, int stay, java.util.List<Integer> costs, int unplaced) {}

    @Provide
    Arbitrary<java.util.List<Wish>> wishes() {
        return Combinators.combine(
                        Arbitraries.of(false, false, true),
                        Arbitraries.integers().between(-1, SPOTS - 1),
                        Arbitraries.integers().between(1, 20).list().ofSize(SPOTS),
                        Arbitraries.integers().between(5, 60))
                .as(Wish::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static Candidate spot(Wish wish, int id, int spot, long cost) {
        return Pool.candidate(
                "a" + id,
                wish.dressing() ? "dressing" : "routine",
                "09:%d0".formatted(spot % SLOTS),
                PRACTITIONERS.get(spot / SLOTS),
                cost);
    }

    // Who would stay where another stays already is displaced: valid places don't clash.
    private static Seq<Job> jobs(java.util.List<Wish> wishes) {
        Seq<Job> jobs = List.empty();
        for (int id = 0; id < wishes.size(); id++) {
            Wish wish = wishes.get(id);
            int self = id;
            Candidate[] places = List.range(0, SPOTS)
                    .filter(spot -> spot != wish.stay())
                    .map(spot -> spot(wish, self, spot, wish.costs().get(spot)))
                    .toJavaArray(Candidate[]::new);
            Candidate stay = spot(wish, id, Math.max(0, wish.stay()), 0);
            boolean stays = wish.stay() >= 0
                    && !jobs.exists(each -> each.stay().filter(stay::meets).isPresent());
            jobs = jobs.append(
                    stays ? Pool.staying(stay, wish.unplaced(), places) : Pool.displaced(wish.unplaced(), places));
        }
        return jobs.toArray();
    }

    private static Search.Result found(java.util.List<Wish> wishes, long steps) {
        return Pool.search(jobs(wishes), steps).best();
    }

    private static long best(Seq<Job> jobs, List<Candidate> taken) {
        if (jobs.isEmpty()) {
            return 0;
        }
        Job next = jobs.head();
        long least = next.unplacedCost() + best(jobs.tail(), taken);
        for (Candidate each : next.places().appendAll(Option.ofOptional(next.stay()))) {
            if (!taken.exists(each::meets)) {
                least = Math.min(least, each.cost() + best(jobs.tail(), taken.prepend(each)));
            }
        }
        return least;
    }

    private static void isAPlan(Seq<Job> jobs, Search.Result result) {
        long cost = 0;
        var taken = new ArrayList<Candidate>();
        for (int job = 0; job < jobs.size(); job++) {
            Job each = jobs.get(job);
            Option<Candidate> chosen = result.chosen().get(job);
            cost += chosen.map(Candidate::cost).getOrElse(each.unplacedCost());
            chosen.forEach(candidate -> {
                assertTrue(each.places().contains(candidate)
                        || each.stay().filter(candidate::equals).isPresent());
                assertFalse(taken.stream().anyMatch(candidate::meets), "two are at one place");
                taken.add(candidate);
            });
        }
        assertEquals(cost, result.cost());
    }

    @Property(tries = 150)
    void withStepsEnoughItIsTheBestAndSaysSo(@ForAll("wishes") java.util.List<Wish> wishes) {
        var result = found(wishes, 1_000_000);
        assertEquals(best(jobs(wishes), List.empty()), result.cost());
        assertEquals(result.cost(), result.bound());
    }

    @Property(tries = 100)
    void whateverTheStepsItIsAPlanNoWorseThanToCancelAndList(@ForAll("wishes") java.util.List<Wish> wishes) {
        Seq<Job> jobs = jobs(wishes);
        long listed = jobs.filter(Job::displaced).map(Job::unplacedCost).sum().longValue();
        long best = best(jobs, List.empty());
        for (long steps : new long[] {0, 1, 2, 5, 20, 100}) {
            var search = Pool.search(jobs, steps);
            var result = search.best();
            isAPlan(jobs, result);
            assertTrue(result.cost() <= listed, "steps " + steps);
            assertTrue(result.bound() <= best && best <= result.cost(), "steps " + steps);
            var polished = search.polished(result);
            isAPlan(jobs, polished);
            assertTrue(best <= polished.cost() && polished.cost() <= result.cost(), "steps " + steps);
            assertTrue(polished.bound() <= best, "steps " + steps);
        }
    }

    @Property(tries = 100)
    void moreStepsNeverMakeItWorse(@ForAll("wishes") java.util.List<Wish> wishes) {
        var before = found(wishes, 0);
        for (long steps = 1; steps <= 4_096; steps *= 2) {
            var after = found(wishes, steps);
            assertTrue(after.cost() <= before.cost(), "steps " + steps);
            assertTrue(after.bound() >= before.bound(), "steps " + steps);
            before = after;
        }
    }

    @Property(tries = 60)
    void theSameStepsFindTheSame(@ForAll("wishes") java.util.List<Wish> wishes) {
        for (long steps : new long[] {0, 3, 50, 5_000}) {
            assertEquals(found(wishes, steps), found(wishes, steps));
        }
    }
}
