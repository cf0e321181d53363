package io.github.medsecretary.scheduling.replanning.solving;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is easily taken for the cheapest. */
class SolverTest {

    private static final Supply ONE = new Supply(1, 600, false, List.of());

    private static Spot spot(int row, long cost, long from, long until, long day, int supply, long before, long after) {
        var footprint = new Footprint(new int[] {supply}, new long[] {before}, new long[] {after}, 0);
        return new Spot(row, cost, new Seat(Sketch.ORIGIN + from, Sketch.ORIGIN + until, day, footprint));
    }

    private static void assertBest(long cost, Sketch sketch) {
        Solver.Result result = sketch.solved(100_000);
        assertEquals(TryingEverything.best(sketch), cost);
        assertEquals(cost, result.cost());
        assertEquals(cost, result.bound());
    }

    @Test
    void of_several_the_time_after_one_and_before_another_add_up() {
        var load = new Supply.Load(Sketch.ORIGIN + 900, Sketch.ORIGIN + 2_400, 1);
        assertBest(
                11,
                new Sketch(
                        List.of(new Supply(2, 600, false, List.of(load))),
                        List.of(),
                        List.of(),
                        List.of(
                                new Sketch.Want(10, null, List.of(spot(0, 5, 2_700, 3_600, 0, 0, 600, 0))),
                                new Sketch.Want(
                                        6_000,
                                        null,
                                        List.of(
                                                spot(1, 1, 1_500, 1_800, 0, 0, 0, 450),
                                                spot(1, 10, 300, 600, 0, 0, 600, 0))))));
    }

    @Test
    void prices_that_bound_nothing_rule_nothing_out() {
        assertBest(
                5_000,
                new Sketch(
                        List.of(ONE, ONE),
                        List.of(),
                        List.of(new Bond.Sequence(2, 0, 1, 1, 0)),
                        List.of(
                                new Sketch.Want(
                                        5_000,
                                        null,
                                        List.of(
                                                spot(0, 1, 600, 1_500, 0, 1, 600, 450),
                                                spot(0, 0, 0, 900, 0, 0, 300, 0))),
                                new Sketch.Want(
                                        5,
                                        null,
                                        List.of(
                                                spot(1, 0, 600, 900, 0, 0, 600, 0),
                                                spot(1, 1, 1_500, 1_800, 0, 0, 300, 0))),
                                new Sketch.Want(5_000, null, List.of(spot(2, 0, 2_700, 3_000, 0, 0, 600, 0))))));
    }
}
