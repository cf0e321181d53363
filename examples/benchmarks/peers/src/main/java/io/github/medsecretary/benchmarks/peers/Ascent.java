package io.github.medsecretary.benchmarks.peers;

import io.github.medsecretary.benchmarks.peers.Columns.Places;
import io.github.medsecretary.benchmarks.replanning.Task;
import java.util.Arrays;

/**
 * Finds prices of the rows by subgradient ascent: everybody goes where it is cheapest for them, rows that are asked for
 * more than there is become dearer and others cheaper, by steps towards a bound that is a little higher than the best so
 * far. Links and ways are left out.
 */
final class Ascent {

    private static final int STEPS = 60_000;
    private static final int PATIENCE = 100;
    private static final double DEFLECTION = 0.9;

    private final Columns columns;
    private final double[] price;
    private final double[] direction;
    private double[] best;
    private double bound = Double.NEGATIVE_INFINITY;

    private Ascent(Columns columns) {
        this.columns = columns;
        this.price = new double[columns.rowCount()];
        this.direction = new double[columns.rowCount()];
        this.best = new double[columns.rowCount()];
    }

    /** Prices that give a good bound. */
    static Prices prices(Columns columns) {
        var ascent = new Ascent(columns);
        ascent.climb();
        return new Prices(columns, ascent.best);
    }

    private void climb() {
        double ahead = 0;
        int waited = 0;
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[price.length];
            double now = look(slope);
            ahead = step == 0 ? Math.max(1_000, now / 5) : ahead;
            waited++;
            if (now > bound + ahead / 20) {
                ahead *= 1.2;
                waited = 0;
            }
            if (now > bound) {
                bound = now;
                best = price.clone();
            }
            if (waited > PATIENCE) {
                ahead /= 2;
                waited = 0;
                System.arraycopy(best, 0, price, 0, price.length);
                Arrays.fill(direction, 0);
            } else {
                move(slope, bound + ahead - now);
            }
            if (ahead < 0.25) {
                return;
            }
        }
    }

    private void move(double[] slope, double wanted) {
        double square = 0;
        for (int row = 0; row < price.length; row++) {
            direction[row] = slope[row] + DEFLECTION * direction[row];
            if (price[row] <= 0 && direction[row] < 0) {
                direction[row] = 0;
            }
            square += direction[row] * direction[row];
        }
        for (int row = 0; square > 0 && row < price.length; row++) {
            price[row] = Math.max(0, price[row] + wanted / square * direction[row]);
        }
    }

    /** The bound at the prices; the slope is how much more of each row is asked for than there is. */
    private double look(double[] slope) {
        double sum = 0;
        for (Task task : columns.problem().tasks()) {
            sum += cheapest(task, slope);
        }
        for (int row = 0; row < price.length; row++) {
            sum -= price[row] * columns.quantity(row);
            slope[row] -= columns.quantity(row);
        }
        return sum;
    }

    private double cheapest(Task task, double[] slope) {
        Places places = columns.of(task);
        double least = task.unplaced();
        int chosen = -1;
        // The places are in order of cost, and prices only add to it.
        for (int at = 0; at < places.count() && places.cost(at) < least; at++) {
            double paid = places.cost(at);
            for (int row : places.rows(at)) {
                paid += price[row];
            }
            if (paid < least) {
                least = paid;
                chosen = at;
            }
        }
        if (chosen >= 0) {
            for (int row : places.rows(chosen)) {
                slope[row]++;
            }
        }
        return least;
    }
}
