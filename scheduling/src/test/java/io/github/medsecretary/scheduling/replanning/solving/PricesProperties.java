package io.github.medsecretary.scheduling.replanning.solving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What is charged for moments, beside sums moment by moment. */
class PricesProperties {

    private static final int FIRST_MOMENTS = 20;

    private static Prices prices(Sketch sketch, Moments moments, List<Integer> charges) {
        var prices = new Prices(moments, sketch.problem().seats);
        for (int i = 0; i < charges.size(); i++) {
            prices.set(i % sketch.supplies().size(), i * 7 % FIRST_MOMENTS, charges.get(i) * Prices.SCALE / 2);
        }
        for (int supply = 0; supply < sketch.supplies().size(); supply++) {
            prices.addUp(supply);
        }
        return prices;
    }

    private static long naive(Sketch sketch, Moments moments, Prices prices, Spot spot) {
        long sum = 0;
        for (int i = 0; i < spot.footprint().supplies.length; i++) {
            int supply = spot.footprint().supplies[i];
            boolean isSingle = sketch.supplies().get(supply).quantity() == 1;
            for (int moment = 0; moment < moments.count(); moment++) {
                long time = Sketch.ORIGIN + moment * Sketch.GRAIN;
                long from = isSingle ? spot.start() : spot.start() - spot.footprint().before[i];
                sum += from <= time && time < spot.end() + spot.footprint().after[i] ? prices.at(supply, moment) : 0;
            }
        }
        return sum;
    }

    private static long income(Sketch sketch, Moments moments, Prices prices) {
        long sum = 0;
        for (int supply = 0; supply < sketch.supplies().size(); supply++) {
            for (int moment = 0; moment < moments.count(); moment++) {
                long left = sketch.supplies().get(supply).left(Sketch.ORIGIN + moment * Sketch.GRAIN);
                sum += prices.at(supply, moment) * Math.max(0, left);
            }
        }
        return sum;
    }

    /** What all would pay who each take what is cheapest alone, without what comes in. */
    static long value(Sketch sketch, Moments moments, Prices prices) {
        long value = -income(sketch, moments, prices);
        for (int row = 0; row < sketch.wants().size(); row++) {
            long least = sketch.wants().get(row).unplaced() * Prices.SCALE;
            for (Spot spot : sketch.all(row)) {
                least = Math.min(least, spot.cost() * Prices.SCALE + naive(sketch, moments, prices, spot));
            }
            value += least;
        }
        return value;
    }

    @Property
    void a_spot_is_charged_for_each_moment_it_is_busy(
            @ForAll(supplier = Sketches.class) Sketch sketch,
            @ForAll @Size(max = 40) List<@IntRange(max = 500) Integer> charges) {
        var moments = new Moments(sketch.problem());
        Prices prices = prices(sketch, moments, charges);
        for (Spot spot : sketch.all()) {
            assertEquals(naive(sketch, moments, prices, spot), prices.of(spot));
        }
        BitSet[] all = moments.none();
        for (BitSet each : all) {
            each.set(0, moments.count());
        }
        assertEquals(income(sketch, moments, prices), prices.income(all));
    }

    @Property
    void whatever_is_charged_bounds_the_cheapest_from_below(
            @ForAll(supplier = Sketches.class) Sketch sketch,
            @ForAll @Size(max = 40) List<@IntRange(max = 500) Integer> charges) {
        var moments = new Moments(sketch.problem());
        Prices prices = prices(sketch, moments, charges);
        assertTrue(value(sketch, moments, prices) <= TryingEverything.best(sketch) * Prices.SCALE);
    }

    @Property
    void the_prices_that_are_kept_are_worth_their_bound(
            @ForAll(supplier = Sketches.class) Sketch sketch,
            @ForAll @Size(max = 10) List<@IntRange(max = 3_000) Integer> charges,
            @ForAll @IntRange(max = 60) int rounds) {
        Problem problem = sketch.problem();
        var bounding = new Bounding(problem, new Moments(problem), new Steps(100_000));
        List<Spot> spots = sketch.all();
        for (int i = 0; i < charges.size() && !spots.isEmpty(); i++) {
            long charge = charges.get(i);
            bounding.charge(List.of(spots.get(i * 5 % spots.size())), any -> charge);
        }
        long best = TryingEverything.best(sketch);
        bounding.raise(best + 1, rounds);
        assertTrue(bounding.bound() <= best);
        assertTrue(bounding.exactBound() <= value(sketch, bounding.moments(), bounding.prices()));
    }
}
