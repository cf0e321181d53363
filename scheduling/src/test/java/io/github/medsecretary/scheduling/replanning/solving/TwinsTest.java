package io.github.medsecretary.scheduling.replanning.solving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who could be beside, and two rooms that change their visits. */
class TwinsTest {

    private static final int LEFT_ROOM = 0;
    private static final int RIGHT_ROOM = 1;
    private static final long PLENTY = 1_000_000;
    private static final long UNPLACED = 1_000;
    private static final Supply ONE = new Supply(1, 0, false, List.of());

    private static Spot spot(int row, long cost, long minute, int room, int clinician) {
        var footprint = new Footprint(new int[] {room, clinician}, new long[2], new long[2], 0);
        long start = Sketch.ORIGIN + 60 * minute;
        return new Spot(row, cost, new Seat(start, start + 40 * 60, 0, footprint));
    }

    private static Sketch.Want want(@Nullable Spot stay, Spot... spots) {
        return new Sketch.Want(UNPLACED, stay, List.of(spots));
    }

    private static Problem problem(Sketch.Want... wants) {
        return new Sketch(List.of(ONE, ONE, ONE, ONE, ONE, ONE), List.of(), List.of(), List.of(wants)).problem();
    }

    @Test
    void a_twin_is_at_the_same_time_with_something_that_is_kept() {
        Spot here = spot(0, 0, 20, LEFT_ROOM, 2);
        Spot beside = spot(0, 1, 20, RIGHT_ROOM, 2);
        Spot otherRoomAndClinician = spot(0, 2, 20, RIGHT_ROOM, 3);
        Spot otherClinician = spot(0, 3, 20, LEFT_ROOM, 3);
        Spot later = spot(0, 1, 30, RIGHT_ROOM, 2);
        Problem problem = problem(want(here, otherClinician, later, otherRoomAndClinician, beside));
        var twins = new Twins(1, new Steps(PLENTY));
        assertEquals(List.of(beside, otherClinician), twins.of(problem.row(0), here));
        assertEquals(List.of(here, otherRoomAndClinician), twins.of(problem.row(0), beside));
        assertEquals(List.of(), twins.of(problem.row(0), later));
    }

    @Test
    void two_rooms_change_whatever_is_in_the_way_at_once() {
        Problem problem = problem(
                want(null, spot(0, 1, 0, LEFT_ROOM, 2)),
                want(spot(1, 0, 20, LEFT_ROOM, 3), spot(1, 1, 20, RIGHT_ROOM, 3)),
                want(spot(2, 0, 50, RIGHT_ROOM, 4), spot(2, 1, 50, LEFT_ROOM, 4)),
                want(spot(3, 0, 80, LEFT_ROOM, 5), spot(3, 1, 80, RIGHT_ROOM, 5)));
        var board = new Board(problem);
        problem.rows.stream().skip(1).forEach(row -> board.put(row.stay));
        assertTrue(isEverybodySeated(problem, board), "each goes to the other room");
        assertEquals(4, board.cost());
    }

    // Nothing is put back in between: what a ruin itself does must be enough.
    private static boolean isEverybodySeated(Problem problem, Board board) {
        var steps = new Steps(PLENTY);
        var random = new SplittableRandom(1);
        Prices prices = new Bounding(problem, new Moments(problem), steps).prices();
        var wishes = new Wishes(problem.rows.size(), steps, prices, random);
        var ruin = new Ruin(problem, board, random, wishes, new Twins(problem.rows.size(), steps));
        for (int tries = 0; tries < 20; tries++) {
            ruin.begin(List.of(problem.row(0)));
            if (problem.rows.stream().allMatch(row -> board.at(row.number) != null)) {
                return true;
            }
            ruin.undo();
        }
        return false;
    }
}
