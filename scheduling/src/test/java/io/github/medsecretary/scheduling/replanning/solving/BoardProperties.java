package io.github.medsecretary.scheduling.replanning.solving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A board on which spots are put and lifted, beside a plain list of them. */
class BoardProperties {

    private final InTheWay way = new InTheWay();

    private static int[] alls(InTheWay way) {
        return way.copyOfAll(0);
    }

    private static Map<Integer, Spot> played(Sketch sketch, Board board, List<Integer> draws) {
        var plainly = new Plainly(sketch);
        var on = new HashMap<Integer, Spot>();
        List<Spot> all = sketch.all();
        for (int draw : all.isEmpty() ? List.<Integer>of() : draws) {
            Spot spot = all.get(draw % all.size());
            if (on.remove(spot.row()) != null) {
                board.lift(spot.row());
            } else if (plainly.fits(spot, on.values())) {
                board.put(spot);
                on.put(spot.row(), spot);
            }
        }
        return on;
    }

    @Property
    void what_is_in_the_way_is_what_does_not_fit(
            @ForAll(supplier = Sketches.class) Sketch sketch,
            @ForAll @Size(max = 30) List<@IntRange(max = 1_000) Integer> draws) {
        var board = new Board(sketch.problem());
        var plainly = new Plainly(sketch);
        Map<Integer, Spot> on = played(sketch, board, draws);
        for (Spot spot : sketch.all()) {
            boolean fits = plainly.fits(spot, on.values());
            board.inTheWay(spot, way);
            assertEquals(fits, way.isNothing());
            if (!on.containsKey(spot.row())) {
                assertEquals(fits, board.isFree(spot, way));
            }
            assertWay(plainly, on, spot, board);
        }
    }

    // All that exclude it must go, and at most one more where too many want pieces; of a crowd any one does for its
    // moment.
    private void assertWay(Plainly plainly, Map<Integer, Spot> on, Spot spot, Board board) {
        board.inTheWay(spot, way);
        Set<Integer> excluding = new TreeSet<>();
        on.values().stream()
                .filter(other -> plainly.excludes(spot, other))
                .forEach(other -> excluding.add(other.row()));
        Set<Integer> told = new TreeSet<>();
        for (int row : alls(way)) {
            told.add(row);
        }
        assertTrue(told.containsAll(excluding), told + " are " + excluding);
        assertTrue(told.size() <= excluding.size() + 1 && on.keySet().containsAll(told));
        told.removeAll(excluding);
        for (int i = 0; i < way.anys(); i++) {
            told.add(way.any(i));
        }
        if (!told.isEmpty()) {
            var others = new ArrayList<Spot>();
            on.values().stream().filter(other -> told.contains(other.row())).forEach(others::add);
            assertTrue(!plainly.fits(spot, others), "a crowd is in the way");
        }
    }

    @Property
    void what_is_on_it_costs_what_its_spots_cost(
            @ForAll(supplier = Sketches.class) Sketch sketch,
            @ForAll @Size(max = 30) List<@IntRange(max = 1_000) Integer> draws) {
        var board = new Board(sketch.problem());
        Map<Integer, Spot> on = played(sketch, board, draws);
        long cost = 0;
        for (int row = 0; row < sketch.wants().size(); row++) {
            Spot spot = on.get(row);
            assertEquals(spot, board.at(row));
            cost += spot == null ? sketch.wants().get(row).unplaced() : spot.cost();
        }
        assertEquals(cost, board.cost());
    }

    @Property(tries = 100)
    void a_lane_has_its_spots_by_start(
            @ForAll(supplier = Sketches.class) Sketch sketch,
            @ForAll @Size(max = 30) List<@IntRange(max = 1_000) Integer> draws,
            @ForAll @IntRange(max = 8_000) int moment) {
        var board = new Board(sketch.problem());
        Map<Integer, Spot> on = played(sketch, board, draws);
        for (int supply = 0; supply < sketch.supplies().size(); supply++) {
            int number = supply;
            List<Spot> taking = on.values().stream()
                    .filter(spot -> IntStream.of(spot.footprint().supplies).anyMatch(each -> each == number))
                    .toList();
            var lane = new Lane();
            taking.forEach(lane::add);
            List<Spot> leaving = taking.subList(taking.size() / 2, taking.size());
            leaving.forEach(lane::remove);
            leaving.forEach(lane::add);
            assertEquals(taking.size(), lane.size());
            long before = Long.MIN_VALUE;
            for (int i = 0; i < lane.size(); i++) {
                assertTrue(taking.contains(lane.get(i)) && lane.get(i).start() >= before);
                before = lane.get(i).start();
            }
            long from = Sketch.ORIGIN + moment;
            assertEquals(taking.stream().filter(spot -> spot.start() < from).count(), lane.from(from));
        }
    }

    @Property
    void a_seat_is_open_where_nobody_excludes_it(
            @ForAll(supplier = Sketches.class) Sketch sketch,
            @ForAll @Size(max = 30) List<@IntRange(max = 1_000) Integer> draws,
            @ForAll @Size(max = 10) List<@IntRange(max = 1_000) Integer> early) {
        Problem problem = sketch.problem();
        var board = new Board(problem);
        // Some seats are asked for before others are known.
        List<Spot> all = sketch.all();
        for (int draw : all.isEmpty() ? List.<Integer>of() : early) {
            assertTrue(board.isOpen(problem.seats.number(all.get(draw % all.size()).seat)));
        }
        Map<Integer, Spot> on = played(sketch, board, draws);
        for (Spot spot : all) {
            boolean isOpen = on.values().stream().noneMatch(other -> problem.clashes(spot.seat, other.seat));
            assertEquals(isOpen, board.isOpen(problem.seats.number(spot.seat)));
        }
        on.keySet().forEach(board::lift);
        assertTrue(all.stream().allMatch(spot -> board.isOpen(problem.seats.number(spot.seat))));
    }
}
