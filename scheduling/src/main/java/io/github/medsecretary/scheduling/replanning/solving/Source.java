package io.github.medsecretary.scheduling.replanning.solving;

import java.util.List;

/** Where the spots of a row come from, a few at a time: a row that nobody wants to move is never looked at. */
@FunctionalInterface
public interface Source {

    /**
     * Adds spots that were not added before, in any order: at least all those that cost no more than a limit. What a
     * row has at no cost because it stays is no part of them.
     *
     * @return whether there may be more above the limit
     */
    boolean add(long limit, List<Spot> spots);
}
