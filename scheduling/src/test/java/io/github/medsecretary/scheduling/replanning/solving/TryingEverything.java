package io.github.medsecretary.scheduling.replanning.solving;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** The cheapest choice of a sketch, found by trying all that could be it. */
final class TryingEverything {

    private final Sketch sketch;
    private final Plainly plainly;
    private final List<List<Spot>> sorted = new ArrayList<>();
    private final long[] least;
    private final Deque<Spot> taken = new ArrayDeque<>();
    private long best = Long.MAX_VALUE;

    private TryingEverything(Sketch sketch) {
        this.sketch = sketch;
        this.plainly = new Plainly(sketch);
        int rows = sketch.wants().size();
        this.least = new long[rows + 1];
        for (int row = 0; row < rows; row++) {
            var spots = sketch.all(row);
            spots.sort(Comparator.comparingLong(spot -> spot.cost));
            sorted.add(spots);
        }
        for (int row = rows - 1; row >= 0; row--) {
            long unplaced = sketch.wants().get(row).unplaced();
            long cheapest = sorted.get(row).isEmpty()
                    ? unplaced
                    : Math.min(unplaced, sorted.get(row).get(0).cost);
            least[row] = least[row + 1] + cheapest;
        }
    }

    static long best(Sketch sketch) {
        var trying = new TryingEverything(sketch);
        trying.choose(0, 0);
        return trying.best;
    }

    private void choose(int row, long cost) {
        if (cost + least[row] >= best) {
            return;
        }
        if (row == sorted.size()) {
            best = cost;
            return;
        }
        for (Spot spot : sorted.get(row)) {
            if (cost + spot.cost + least[row + 1] < best && plainly.fits(spot, taken)) {
                taken.push(spot);
                choose(row + 1, cost + spot.cost);
                taken.pop();
            }
        }
        choose(row + 1, cost + sketch.wants().get(row).unplaced());
    }
}
