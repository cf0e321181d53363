package io.github.medsecretary.scheduling.replanning.solving;

/** The work that is left to a search: spots looked at. Counted, not timed: the same result on every machine. */
public final class Steps {

    private static final int SEATS_A_STEP = 32;

    private long left;
    private long floor;

    /**
     * @param budget how many may be taken
     */
    public Steps(long budget) {
        this.left = budget;
    }

    void take() {
        left--;
    }

    void take(long many) {
        left -= many;
    }

    /** To look seats up in numbers alone takes less than to look at a spot. */
    void glance(int seats) {
        left -= seats / SEATS_A_STEP;
    }

    boolean areLeft() {
        return left > floor;
    }

    /** How many may be taken before {@link #areLeft} says no. */
    long allowed() {
        return Math.max(0, left - floor);
    }

    long left() {
        return left;
    }

    /** Only so many of those that are left may be taken until the next call. */
    void allow(long share) {
        floor = Math.max(0, left - share);
    }
}
