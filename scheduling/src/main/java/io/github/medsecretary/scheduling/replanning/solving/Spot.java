package io.github.medsecretary.scheduling.replanning.solving;

import org.jspecify.annotations.Nullable;

/** One way to place one row. Immutable. */
public final class Spot implements Comparable<Spot> {

    final int row;
    final long cost;
    final long start;
    final long end;
    final long day;
    final Footprint footprint;

    // Worked out when they are first needed: of each supply the first priced moment at which it is busy, and the first
    // after that.
    private int @Nullable [] moments;

    /**
     * @param row the number of the row
     * @param cost what it costs, not negative
     * @param start its start, in any unit
     * @param end its end, after the start
     * @param day the number of its calendar day, for bonds
     * @param footprint what it takes
     */
    public Spot(int row, long cost, long start, long end, long day, Footprint footprint) {
        this.row = row;
        this.cost = cost;
        this.start = start;
        this.end = end;
        this.day = day;
        this.footprint = footprint;
    }

    /** The number of the row. */
    public int row() {
        return row;
    }

    /** What it costs. */
    public long cost() {
        return cost;
    }

    /** Its start. */
    public long start() {
        return start;
    }

    /** What it takes. */
    public Footprint footprint() {
        return footprint;
    }

    int[] moments(Moments all) {
        int[] known = moments;
        if (known == null) {
            known = all.of(this);
            moments = known;
        }
        return known;
    }

    boolean isSamePlace(Spot other) {
        return start == other.start && footprint.equals(other.footprint);
    }

    /** By cost, then start, then what it takes. */
    @Override
    public int compareTo(Spot other) {
        int byCost = Long.compare(cost, other.cost);
        int byStart = byCost != 0 ? byCost : Long.compare(start, other.start);
        return byStart != 0 ? byStart : footprint.compareTo(other.footprint);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Spot that && row == that.row && cost == that.cost && isSamePlace(that);
    }

    @Override
    public int hashCode() {
        return 31 * row + Long.hashCode(start);
    }
}
