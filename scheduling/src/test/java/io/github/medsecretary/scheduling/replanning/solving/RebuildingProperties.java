package io.github.medsecretary.scheduling.replanning.solving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What taking rows off and putting them back comes to, whatever it was held to cost on the way. */
class RebuildingProperties {

    private static final long PLENTY = 1_000_000;

    private static Board published(Problem problem) {
        var board = new Board(problem);
        for (Row row : problem.rows) {
            if (row.stay != null) {
                board.put(row.stay);
            }
        }
        return board;
    }

    @Property(tries = 300)
    void it_is_never_dearer_and_nobody_clashes(@ForAll(supplier = Sketches.class) Sketch sketch) {
        Problem problem = sketch.problem();
        Board board = published(problem);
        var steps = new Steps(PLENTY);
        Prices prices = new Bounding(problem, new Moments(problem), steps).prices();
        var rebuilding = new Rebuilding(problem, board, steps);
        for (long budget : new long[] {1, 100, 5_000}) {
            long before = board.cost();
            rebuilding.improve(budget, 50, 0, prices);
            assertTrue(board.cost() <= before, "no dearer after " + budget);
            assertValid(sketch, board);
        }
        assertTrue(TryingEverything.best(sketch) <= board.cost());
    }

    private static void assertValid(Sketch sketch, Board board) {
        var plainly = new Plainly(sketch);
        var taken = new ArrayList<Spot>();
        for (Spot spot : board.copy()) {
            if (spot != null) {
                assertTrue(sketch.all(spot.row).contains(spot), "a spot that there is");
                assertTrue(plainly.fits(spot, taken), "a spot that is free");
                taken.add(spot);
            }
        }
    }

    @Property(tries = 50)
    void the_same_steps_come_to_the_same(@ForAll(supplier = Sketches.class) Sketch sketch) {
        assertEquals(rebuilt(sketch), rebuilt(sketch));
    }

    private static List<Object> rebuilt(Sketch sketch) {
        Problem problem = sketch.problem();
        Board board = published(problem);
        var steps = new Steps(PLENTY);
        Prices prices = new Bounding(problem, new Moments(problem), steps).prices();
        new Rebuilding(problem, board, steps).improve(3_000, 50, 0, prices);
        return new ArrayList<>(Arrays.asList(board.copy()));
    }
}
