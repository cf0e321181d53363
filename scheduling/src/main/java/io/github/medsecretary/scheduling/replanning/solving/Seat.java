package io.github.medsecretary.scheduling.replanning.solving;

import org.jspecify.annotations.Nullable;

/** A time and what is taken then, shared by all rows that could take it. Belongs to one thread. */
public final class Seat {

    final long start;
    final long end;
    final long day;
    final Footprint footprint;

    // Its number among the seats of the problem that asked last, once it has one there.
    @Nullable Seats among;

    int number;

    // Worked out when they are first needed: of each supply the first priced moment at which it is busy, and the first
    // after that.
    private int @Nullable [] moments;

    /**
     * @param start its start, in any unit
     * @param end its end, after the start
     * @param day the number of its calendar day, for bonds
     * @param footprint what it takes
     */
    public Seat(long start, long end, long day, Footprint footprint) {
        this.start = start;
        this.end = end;
        this.day = day;
        this.footprint = footprint;
    }

    /** Its start. */
    public long start() {
        return start;
    }

    /** Its end. */
    public long end() {
        return end;
    }

    /** What it takes. */
    public Footprint footprint() {
        return footprint;
    }

    /** The number of its calendar day. */
    public long day() {
        return day;
    }

    int[] moments(Moments all) {
        int[] known = moments;
        if (known == null) {
            known = all.of(this);
            moments = known;
        }
        return known;
    }
}
