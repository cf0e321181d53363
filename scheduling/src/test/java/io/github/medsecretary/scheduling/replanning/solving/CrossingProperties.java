package io.github.medsecretary.scheduling.replanning.solving;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** What comes of two choices, beside every mixture of them. */
class CrossingProperties {

    // One row after another takes a place that is free, or none.
    private static @Nullable Spot[] anyChoice(Sketch sketch, Random random) {
        var plainly = new Plainly(sketch);
        @Nullable Spot[] choice = new Spot[sketch.wants().size()];
        var taken = new ArrayList<Spot>();
        var rows = new ArrayList<Integer>();
        for (int row = 0; row < choice.length; row++) {
            rows.add(random.nextInt(row + 1), row);
        }
        for (int row : rows) {
            List<Spot> free = sketch.all(row).stream()
                    .filter(spot -> plainly.fits(spot, taken) && fitsAll(plainly, taken, spot))
                    .toList();
            if (!free.isEmpty() && random.nextInt(6) > 0) {
                choice[row] = free.get(random.nextInt(free.size()));
                taken.add(choice[row]);
            }
        }
        return choice;
    }

    private static boolean fitsAll(Plainly plainly, List<Spot> taken, Spot one) {
        var all = new ArrayList<>(taken);
        all.add(one);
        return all.stream().allMatch(spot -> plainly.fits(spot, all));
    }

    private static boolean isValid(Sketch sketch, @Nullable Spot[] choice) {
        var plainly = new Plainly(sketch);
        var taken = new ArrayList<Spot>();
        for (Spot spot : choice) {
            if (spot != null) {
                taken.add(spot);
            }
        }
        return taken.stream().allMatch(spot -> plainly.fits(spot, taken));
    }

    private static long cost(Problem problem, @Nullable Spot[] choice) {
        return problem.rows.stream()
                .mapToLong(row -> row.cost(choice[row.number]))
                .sum();
    }

    @Property
    void a_cross_is_valid_and_no_dearer_than_either(
            @ForAll(supplier = Sketches.class) Sketch sketch, @ForAll long draws) {
        var random = new Random(draws);
        Problem problem = sketch.problem();
        @Nullable Spot[] one = anyChoice(sketch, random);
        @Nullable Spot[] other = anyChoice(sketch, random);
        @Nullable Spot[] cross = new Crossing(problem).cheapest(one, other);
        assertTrue(isValid(sketch, cross), "nobody clashes");
        assertTrue(cost(problem, cross) <= Math.min(cost(problem, one), cost(problem, other)), "no dearer");
        for (int row = 0; row < cross.length; row++) {
            assertTrue(cross[row] == one[row] || cross[row] == other[row], "as in one of them");
        }
    }

    @Property
    void it_costs_the_same_whichever_comes_first(@ForAll(supplier = Sketches.class) Sketch sketch, @ForAll long draws) {
        var random = new Random(draws);
        Problem problem = sketch.problem();
        @Nullable Spot[] one = anyChoice(sketch, random);
        @Nullable Spot[] other = anyChoice(sketch, random);
        var crossing = new Crossing(problem);
        @Nullable Spot[] cross = crossing.cheapest(one, other);
        assertEquals(cost(problem, cross), cost(problem, crossing.cheapest(other, one)));
        assertArrayEquals(cross, crossing.cheapest(cross, one), "nothing more is to be had from either");
        assertArrayEquals(cross, crossing.cheapest(cross, other));
    }

    @Property
    void whoever_changes_alone_without_harm_is_where_it_is_cheaper(
            @ForAll(supplier = Sketches.class) Sketch sketch, @ForAll long draws) {
        var random = new Random(draws);
        Problem problem = sketch.problem();
        @Nullable Spot[] one = anyChoice(sketch, random);
        @Nullable Spot[] other = one.clone();
        @Nullable Spot[] another = anyChoice(sketch, random);
        int changed = random.nextInt(one.length);
        other[changed] = another[changed];
        if (isValid(sketch, other)) {
            @Nullable Spot[] cross = new Crossing(problem).cheapest(one, other);
            assertEquals(Math.min(cost(problem, one), cost(problem, other)), cost(problem, cross));
        }
    }
}
