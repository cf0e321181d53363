package io.github.medsecretary.scheduling.replanning.solving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What it is held to cost to be nowhere as a search goes on. */
class NowhereTest {

    private static final long UNPLACED = 2_000_000;
    private static final long CHEAP = 40;
    private static final Supply ONE = new Supply(1, 0, false, List.of());

    private final Problem problem = new Sketch(
                    List.of(ONE), List.of(), List.of(), List.of(want(UNPLACED), want(CHEAP), want(UNPLACED, 700)))
            .problem();
    private final Prices prices = new Bounding(problem, new Moments(problem), new Steps(1_000)).prices();
    private final Nowhere nowhere = new Nowhere(3, new Wishes(3, new Steps(1_000), prices, new SplittableRandom(1)));

    private static Sketch.Want want(long unplaced, long... costs) {
        var footprint = new Footprint(new int[] {0}, new long[1], new long[1], 0);
        var seat = new Seat(Sketch.ORIGIN, Sketch.ORIGIN + Sketch.GRAIN, 0, footprint);
        List<Spot> spots = costs.length == 0 ? List.of() : List.of(new Spot(2, costs[0], seat));
        return new Sketch.Want(unplaced, null, spots);
    }

    @Test
    void at_first_it_is_little_more_than_a_place_is_worth() {
        long cost = nowhere.cost(problem.row(2));
        assertTrue(cost > 700 && cost < 2_000, "little more than what it costs there");
    }

    @Test
    void whoever_has_no_place_costs_the_whole() {
        assertEquals(UNPLACED, nowhere.cost(problem.row(0)));
        assertEquals(CHEAP, nowhere.cost(problem.row(1)));
    }

    @Test
    void it_rises_and_is_whole_well_before_the_end() {
        long before = 0;
        for (double way = 0; way < 1; way += .01) {
            nowhere.charge(way);
            long cost = nowhere.cost(problem.row(2));
            assertTrue(cost >= before && cost <= UNPLACED, "never falls");
            before = cost;
            assertTrue(way < .5 || cost == UNPLACED, "whole at " + way);
        }
    }
}
