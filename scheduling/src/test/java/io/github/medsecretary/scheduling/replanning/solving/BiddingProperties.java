package io.github.medsecretary.scheduling.replanning.solving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** What bids make dear, and who is seated by that. */
class BiddingProperties {

    private static final long PLENTY = 1_000_000;

    private static Bounding bid(Problem problem, long budget) {
        var steps = new Steps(budget);
        var bounding = new Bounding(problem, new Moments(problem), steps);
        var bidding = new Bidding(problem, bounding.moments(), steps);
        bidding.bid();
        for (int supply = 0; supply < bounding.moments().supplies(); supply++) {
            for (int moment = 0; moment < bounding.moments().count(); moment++) {
                double price = bidding.price(supply, moment);
                assertTrue(price >= 0 && price < PLENTY * PLENTY, "a price is a number and not negative");
            }
        }
        bounding.adopt(bidding, PLENTY);
        return bounding;
    }

    @Property
    void no_choice_costs_less_than_the_bound_of_bids(
            @ForAll(supplier = Sketches.class) Sketch sketch, @ForAll @LongRange(max = 20_000) long budget) {
        long best = TryingEverything.best(sketch);
        assertTrue(bid(sketch.problem(), budget).bound() <= best);
        assertTrue(bid(sketch.problem(), PLENTY).bound() <= best);
    }

    @Example
    void who_takes_nothing_is_charged_nothing() {
        var nothing = new Footprint(new int[0], new long[0], new long[0], 0);
        var stay = new Spot(0, 0, new Seat(Sketch.ORIGIN, Sketch.ORIGIN + Sketch.GRAIN, 0, nothing));
        var row = new Row(0, 100, stay, (limit, spots) -> Source.NO_MORE);
        var problem = new Problem(
                List.of(row),
                List.of(),
                new long[0][],
                List.of(),
                Sketch.ORIGIN,
                Sketch.ORIGIN + 10 * Sketch.GRAIN,
                Sketch.GRAIN);
        assertEquals(0, bid(problem, PLENTY).bound());
    }

    @Property
    void bids_are_the_same_each_time(@ForAll(supplier = Sketches.class) Sketch sketch) {
        assertEquals(
                bid(sketch.problem(), PLENTY).exactBound(),
                bid(sketch.problem(), PLENTY).exactBound());
    }

    @Property
    void nobody_is_seated_in_the_way_of_another(@ForAll(supplier = Sketches.class) Sketch sketch) {
        Problem problem = sketch.problem();
        Prices prices = bid(problem, PLENTY).prices();
        var wishes = new Wishes(problem.rows.size(), new Steps(PLENTY), prices, new SplittableRandom(0));
        Board board = new PricedSeating(problem, prices, wishes).seat();
        var plainly = new Plainly(sketch);
        var taken = new ArrayList<Spot>();
        for (int row = 0; row < problem.rows.size(); row++) {
            Spot spot = board.at(row);
            if (spot != null) {
                assertTrue(sketch.all(row).contains(spot));
                assertTrue(plainly.fits(spot, taken));
                taken.add(spot);
            }
        }
    }
}
