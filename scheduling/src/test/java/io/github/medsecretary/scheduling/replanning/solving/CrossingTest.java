package io.github.medsecretary.scheduling.replanning.solving;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two halves of two choices. */
class CrossingTest {

    private static final long UNPLACED = 1_000;

    private static Spot spot(int row, long cost, int supply, int slot) {
        var footprint = new Footprint(new int[] {supply}, new long[1], new long[1], 0);
        long start = Sketch.ORIGIN + Sketch.GRAIN * slot;
        return new Spot(row, cost, new Seat(start, start + Sketch.GRAIN, 0, footprint));
    }

    private static Crossing crossing(int rows) {
        var supply = new Supply(1, 0, false, List.of());
        List<Sketch.Want> wants = IntStream.range(0, rows)
                .mapToObj(row -> new Sketch.Want(UNPLACED, null, List.of()))
                .toList();
        return new Crossing(new Sketch(List.of(supply, supply), List.of(), List.of(), wants).problem());
    }

    @Test
    void of_what_does_not_meet_each_is_as_it_is_cheaper() {
        @Nullable Spot[] one = {spot(0, 1, 0, 0), spot(1, 5, 0, 1), spot(2, 7, 1, 0), spot(3, 7, 1, 1)};
        @Nullable Spot[] other = {spot(0, 9, 0, 1), spot(1, 8, 0, 0), spot(2, 3, 1, 1), spot(3, 4, 1, 0)};
        assertArrayEquals(
                new Spot[] {one[0], one[1], other[2], other[3]}, crossing(4).cheapest(one, other));
    }

    @Test
    void whoever_would_sit_where_another_is_changes_with_them_or_not_at_all() {
        @Nullable Spot[] one = {spot(0, 1, 0, 0), spot(1, 50, 0, 1)};
        @Nullable Spot[] other = {spot(0, 9, 0, 1), spot(1, 8, 0, 0)};
        assertArrayEquals(other, crossing(2).cheapest(one, other));
        @Nullable Spot[] dear = {spot(0, 99, 0, 1), spot(1, 8, 0, 0)};
        assertArrayEquals(one, crossing(2).cheapest(one, dear));
    }

    @Test
    void to_be_nowhere_costs_what_it_costs() {
        @Nullable Spot[] one = {spot(0, 1, 0, 0), null};
        @Nullable Spot[] other = {null, spot(1, 8, 0, 1)};
        assertArrayEquals(new Spot[] {one[0], other[1]}, crossing(2).cheapest(one, other));
    }
}
