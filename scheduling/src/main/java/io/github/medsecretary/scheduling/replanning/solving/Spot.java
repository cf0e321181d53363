package io.github.medsecretary.scheduling.replanning.solving;

import org.jspecify.annotations.Nullable;

/** One way to place one row: a seat and what it costs there. Immutable. */
public final class Spot implements Comparable<Spot> {

    final int row;
    final long cost;
    final Seat seat;

    /**
     * @param row the number of the row
     * @param cost what it costs, not negative
     * @param seat where it is
     */
    public Spot(int row, long cost, Seat seat) {
        this.row = row;
        this.cost = cost;
        this.seat = seat;
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
        return seat.start;
    }

    /** What it takes. */
    public Footprint footprint() {
        return seat.footprint;
    }

    long end() {
        return seat.end;
    }

    long day() {
        return seat.day;
    }

    boolean isSamePlace(Spot other) {
        return seat == other.seat || (start() == other.start() && footprint().equals(other.footprint()));
    }

    /** By cost, then start, then what it takes. */
    @Override
    public int compareTo(Spot other) {
        int byCost = Long.compare(cost, other.cost);
        int byStart = byCost != 0 ? byCost : Long.compare(start(), other.start());
        return byStart != 0 ? byStart : footprint().compareTo(other.footprint());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Spot that && row == that.row && cost == that.cost && isSamePlace(that);
    }

    @Override
    public int hashCode() {
        return 31 * row + Long.hashCode(start());
    }
}
