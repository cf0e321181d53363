package io.github.medsecretary.benchmarks.peers;

import io.github.medsecretary.benchmarks.peers.Columns.Places;
import io.github.medsecretary.benchmarks.replanning.Task;

/**
 * A price for each row, in whole 1,024ths. Whatever they are, what all tasks pay at their cheapest place, less what the
 * rows are worth, is no more than the best plan costs; and who pays more at a place than the gap allows is not there in
 * a better plan. All of it in whole numbers, so that it proves.
 */
final class Prices {

    static final long SCALE = 1_024;

    private final Columns columns;
    private final long[] price;
    private final long[] least;
    private final long bound;

    Prices(Columns columns, double[] worth) {
        this.columns = columns;
        this.price = new long[columns.rowCount()];
        for (int row = 0; row < worth.length; row++) {
            price[row] = Math.max(0, Math.round(worth[row] * SCALE));
        }
        this.least = new long[columns.problem().tasks().size()];
        long sum = 0;
        for (Task task : columns.problem().tasks()) {
            Places places = columns.of(task);
            long cheapest = task.unplaced() * SCALE;
            for (int at = 0; at < places.count(); at++) {
                cheapest = Math.min(cheapest, paid(places, at));
            }
            least[task.index()] = cheapest;
            sum += cheapest;
        }
        for (int row = 0; row < price.length; row++) {
            sum -= price[row] * columns.quantity(row);
        }
        this.bound = sum;
    }

    /** No plan costs less. */
    long bound() {
        return -Math.floorDiv(-bound, SCALE);
    }

    /** The cost and the prices of all rows of a place. */
    long paid(Places places, int at) {
        long sum = places.cost(at) * SCALE;
        for (int row : places.rows(at)) {
            sum += price[row];
        }
        return sum;
    }

    /** Whether a plan that costs less than a known one may have this place; no place at -1. */
    boolean mayHelp(Task task, int at, long known) {
        long paid = at < 0 ? task.unplaced() * SCALE : paid(columns.of(task), at);
        return bound + paid - least[task.index()] <= (known - 1) * SCALE;
    }

    /** By how much a place is dearer than its task's cheapest. */
    long excess(Task task, int at) {
        return paid(columns.of(task), at) - least[task.index()];
    }
}
