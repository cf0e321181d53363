package io.github.medsecretary.scheduling.replanning.solving;

import java.util.List;

/** Where the spots of a row come from, a few at a time: a row that nobody wants to move is never looked at. */
@FunctionalInterface
public interface Source {

    /** What is told if there are no more. */
    long NO_MORE = Long.MAX_VALUE;

    /**
     * Adds spots that were not added before, in any order: all those that cost no more than a limit, and others at will.
     * What a row has at no cost because it stays is no part of them.
     *
     * @return what those that are left cost at least, or {@link #NO_MORE}
     */
    long add(long limit, List<Spot> spots);
}
