package io.github.medsecretary.scheduling.replanning.solving;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left to try once prices have ruled out the rest. */
class CoreTest {

    private static final int PAIR = 0;
    private static final int SINGLE = 1;

    private static Spot spot(int row, long cost, long from, int supply) {
        var footprint = new Footprint(new int[] {supply}, new long[1], new long[1], 0);
        long start = Sketch.ORIGIN + from;
        return new Spot(row, cost, new Seat(start, start + Sketch.GRAIN, 0, footprint));
    }

    // One that must have one of two pieces, two that want the other, and one that could be cheaper elsewhere.
    private static Problem problem() {
        var wants = new ArrayList<Sketch.Want>();
        for (int row = 0; row < 3; row++) {
            wants.add(new Sketch.Want(row == 0 ? 1_000 : 100, null, List.of(spot(row, 0, 0, PAIR))));
        }
        wants.add(new Sketch.Want(50, null, List.of(spot(3, 0, 0, SINGLE), spot(3, 1, 1_200, SINGLE))));
        var pair = new Supply(2, 0, false, List.of());
        return new Sketch(List.of(pair, new Supply(1, 0, false, List.of())), List.of(), List.of(), wants).problem();
    }

    @Test
    void a_piece_that_is_settled_brings_in_nothing_more() {
        Problem problem = problem();
        var steps = new Steps(10_000);
        var bounding = new Bounding(problem, new Moments(problem), steps);
        bounding.charge(List.of(spot(0, 0, 0, PAIR)), any -> 100);
        bounding.raise(101, 1);
        assertEquals(100, bounding.bound());
        var known = new Board(problem);
        known.put(problem.row(0).upTo(1).get(0));
        known.put(problem.row(1).upTo(1).get(0));
        known.put(problem.row(3).upTo(1).get(1));
        assertEquals(101, known.cost());
        Core core = Core.whole(problem, steps, bounding, known);
        assertEquals(Core.End.CHEAPEST, core.solve());
        assertEquals(100, core.board().cost());
    }
}
