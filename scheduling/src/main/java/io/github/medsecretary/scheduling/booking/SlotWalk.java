package io.github.medsecretary.scheduling.booking;

import java.util.Optional;

/** Goes through the starts of a {@link SlotLine} a step at a time. Not thread-safe. */
public final class SlotWalk {

    private final SlotSearch search;
    private final Walk walk;

    SlotWalk(SlotSearch search, Walk walk) {
        this.search = search;
        this.walk = walk;
    }

    /** What no start that is left comes before; empty if none is left at all. */
    public Optional<Frontier> frontier() {
        return Optional.ofNullable(walk.frontier());
    }

    /**
     * One step further: past a start at which there may be a slot, or past none.
     *
     * @throws java.util.NoSuchElementException if none is left
     */
    public Optional<Prospect> step() {
        return walk.step().map(opening -> new Prospect(search, opening));
    }
}
