package io.github.medsecretary.scheduling.replanning.solving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is found beside what trying everything finds. */
class SolverProperties {

    private static final long PLENTY = 1_000_000;
    private static final Footprint[] ALONE = {alone(0), alone(1)};

    private static Footprint alone(int supply) {
        return new Footprint(new int[] {supply}, new long[1], new long[1], 0);
    }

    private static void assertValid(Sketch sketch, Solver.Result result) {
        var plainly = new Plainly(sketch);
        var taken = new ArrayList<Spot>();
        long cost = 0;
        for (int row = 0; row < sketch.wants().size(); row++) {
            Spot spot = result.spots().get(row);
            cost += spot == null ? sketch.wants().get(row).unplaced() : spot.cost();
            if (spot != null) {
                assertEquals(row, spot.row());
                assertTrue(sketch.all(row).contains(spot), "a spot that there is");
                assertTrue(plainly.fits(spot, taken), "a spot that is free");
                taken.add(spot);
            }
        }
        assertEquals(sketch.wants().size(), result.spots().size());
        assertEquals(cost, result.cost());
    }

    @Property
    void with_steps_enough_it_is_the_cheapest_and_known_to_be(@ForAll(supplier = Sketches.class) Sketch sketch) {
        Solver.Result result = sketch.solved(PLENTY);
        assertValid(sketch, result);
        assertEquals(TryingEverything.best(sketch), result.cost());
        assertEquals(result.cost(), result.bound());
    }

    @Property
    void whatever_the_steps_it_is_valid_and_bounded(@ForAll(supplier = Sketches.class) Sketch sketch) {
        long best = TryingEverything.best(sketch);
        for (long steps : new long[] {0, 1, 2, 5, 20, 100, 500, 3_000}) {
            Solver.Result result = sketch.solved(steps);
            assertValid(sketch, result);
            assertTrue(result.cost() <= sketch.listed(), "never dearer than to list, steps " + steps);
            assertTrue(result.bound() <= best && best <= result.cost(), "steps " + steps);
        }
    }

    @Property(tries = 30)
    void the_same_steps_find_the_same(@ForAll(supplier = Sketches.class) Sketch sketch) {
        for (long steps : new long[] {0, 3, 50, 1_000, PLENTY}) {
            assertEquals(sketch.solved(steps), sketch.solved(steps));
        }
    }

    /** A cost for each of the slots of two supplies, and which of them is where a row stays. */
    private record Slots(int unplaced, int stay, List<Integer> costs) {}

    private static final int SLOTS = 8;

    @Provide
    Arbitrary<List<Slots>> slots() {
        return Combinators.combine(
                        Arbitraries.integers().between(5, 60),
                        Arbitraries.integers().between(-3, SLOTS - 1),
                        Arbitraries.integers().between(1, 30).list().ofSize(SLOTS))
                .as(Slots::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(7);
    }

    private static Sketch equal(List<Slots> wishes) {
        var wants = new ArrayList<Sketch.Want>();
        var kept = new ArrayList<Integer>();
        for (Slots wish : wishes) {
            boolean stays = wish.stay() >= 0 && !kept.contains(wish.stay());
            var spots = new ArrayList<Spot>();
            for (int slot = 0; slot < SLOTS; slot++) {
                if (!stays || slot != wish.stay()) {
                    spots.add(slot(wants.size(), slot, wish.costs().get(slot)));
                }
            }
            if (stays) {
                kept.add(wish.stay());
            }
            Spot stay = stays ? slot(wants.size(), wish.stay(), 0) : null;
            wants.add(new Sketch.Want(wish.unplaced(), stay, spots));
        }
        var supply = new Supply(1, 0, false, List.of());
        return new Sketch(List.of(supply, supply), List.of(), List.of(), wants);
    }

    private static Spot slot(int row, int slot, long cost) {
        long start = Sketch.ORIGIN + Sketch.GRAIN * (slot / 2);
        return new Spot(row, cost, new Seat(start, start + Sketch.GRAIN, 0, ALONE[slot % 2]));
    }

    @Property(tries = 200)
    void equal_slots_are_proven_with_few_steps(@ForAll("slots") List<Slots> wishes) {
        Sketch sketch = equal(wishes);
        Solver.Result result = sketch.solved(7 * 7 * SLOTS);
        assertValid(sketch, result);
        assertEquals(TryingEverything.best(sketch), result.cost());
        assertEquals(result.cost(), result.bound());
    }
}
