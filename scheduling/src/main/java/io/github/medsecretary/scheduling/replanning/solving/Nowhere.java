package io.github.medsecretary.scheduling.replanning.solving;

import java.util.Arrays;

/**
 * What it is held to cost to be nowhere. At first little more than the prices say that a place is worth, so that those
 * who must change places together may do so one after another, some of them nowhere in between; then more and more, and
 * in the end what it costs. Belongs to one thread.
 */
final class Nowhere {

    private static final double LEAST_MARGIN = 300;
    private static final double GROWTH = 3_000;
    private static final double WHEN_WHOLE = .4;
    private static final long UNKNOWN = -1;

    private final Wishes wishes;
    private final long[] worth;
    private double margin;
    private boolean isWhole;

    /** At its least. */
    Nowhere(int rows, Wishes wishes) {
        this.wishes = wishes;
        this.worth = new long[rows];
        Arrays.fill(worth, UNKNOWN);
        charge(0);
    }

    /**
     * Charges more.
     *
     * @param way how much of the search is over, from 0 to 1
     */
    void charge(double way) {
        isWhole = way >= WHEN_WHOLE;
        margin = LEAST_MARGIN * StrictMath.pow(GROWTH, way / WHEN_WHOLE);
    }

    /** What it costs now that a row is nowhere; never more than it does in the end. */
    long cost(Row row) {
        if (isWhole) {
            return row.unplaced;
        }
        if (worth[row.number] == UNKNOWN) {
            worth[row.number] = wishes.worth(row);
        }
        return (long) Math.min(row.unplaced, worth[row.number] + margin);
    }
}
