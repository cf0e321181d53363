package io.github.medsecretary.scheduling.replanning.solving;

import java.util.Arrays;
import java.util.List;

/**
 * What a few moments are charged, and how that bounds every choice from below: as {@link Bounding} does at these prices,
 * but without tables of all moments, which are not worth making where the first prices prove the best. Only where there
 * is one of each supply. Belongs to one thread.
 */
final class Charges {

    private final Problem problem;
    private final Moments moments;

    // By supply: the moments that are charged, in order, and how much.
    private final int[][] charged;
    private final long[][] prices;

    Charges(Problem problem, Moments moments) {
        this.problem = problem;
        this.moments = moments;
        this.charged = new int[moments.supplies()][0];
        this.prices = new long[moments.supplies()][0];
    }

    /** Charges the first moment of a spot on the first supply that it takes. No two of them clash. */
    void charge(Spot spot, long price) {
        int moment = moments.from(spot, 0);
        if (moment < moments.until(spot, 0)) {
            int supply = spot.footprint().supplies[0];
            int at = from(supply, moment);
            int[] moved = Arrays.copyOf(charged[supply], charged[supply].length + 1);
            long[] movedPrices = Arrays.copyOf(prices[supply], moved.length);
            System.arraycopy(moved, at, moved, at + 1, moved.length - 1 - at);
            System.arraycopy(movedPrices, at, movedPrices, at + 1, moved.length - 1 - at);
            moved[at] = moment;
            movedPrices[at] = price;
            charged[supply] = moved;
            prices[supply] = movedPrices;
        }
    }

    /** The index of the first moment of a supply that is charged and not before one. */
    private int from(int supply, int moment) {
        int at = Arrays.binarySearch(charged[supply], moment);
        return at < 0 ? -at - 1 : at;
    }

    /** No choice costs less. */
    long bound() {
        long sum = 0;
        for (long[] each : prices) {
            for (long price : each) {
                sum = Math.subtractExact(sum, price);
            }
        }
        for (Row row : problem.rows) {
            // Who stays somewhere that is not charged is nowhere cheaper.
            if (row.stay == null || of(row.stay) > 0) {
                sum = Math.addExact(sum, least(row));
            }
        }
        return sum;
    }

    /** What is cheapest for a row alone, with what is charged. */
    private long least(Row row) {
        long least = row.stay == null ? row.unplaced : Math.min(row.unplaced, of(row.stay));
        int looked = 0;
        for (int known = row.known(0, least); looked < known; known = row.known(looked, least)) {
            List<Spot> spots = row.known();
            for (; looked < known && spots.get(looked).cost < least; looked++) {
                least = Math.min(least, spots.get(looked).cost + of(spots.get(looked)));
            }
        }
        return least;
    }

    private long of(Spot spot) {
        long sum = 0;
        int[] supplies = spot.footprint().supplies;
        for (int i = 0; i < supplies.length; i++) {
            int[] here = charged[supplies[i]];
            int until = here.length == 0 ? 0 : moments.until(spot, i);
            for (int at = from(supplies[i], moments.from(spot, i)); at < here.length && here[at] < until; at++) {
                sum += prices[supplies[i]][at];
            }
        }
        return sum;
    }
}
