package io.github.medsecretary.scheduling.replanning;

import java.util.List;

/** Joins the visits of a thing that is free again at once, as they come in order of start: those that touch are as one. */
final class Stretches {

    private static final long NONE = Long.MIN_VALUE;

    private final List<Taken.Use> joined;
    private long start = NONE;
    private long end;

    /**
     * @param joined where they are added, each when the next doesn't touch it
     */
    Stretches(List<Taken.Use> joined) {
        this.joined = joined;
    }

    /** A visit, which doesn't start before the last. */
    void add(long from, long until) {
        if (start == NONE || from > end) {
            end();
            start = from;
            end = until;
        } else {
            end = Math.max(end, until);
        }
    }

    /** There are no more. */
    void end() {
        if (start != NONE) {
            joined.add(new Taken.Use(start, end, 0, 0, 0));
            start = NONE;
        }
    }
}
