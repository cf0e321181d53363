package io.github.medsecretary.scheduling.booking;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A start at which there may be a slot, which is looked at once, when it is asked for. Not thread-safe. */
public final class Prospect {

    private final SlotSearch search;
    private final Opening opening;
    private @Nullable Optional<TimedSlot> slot;

    Prospect(SlotSearch search, Opening opening) {
        this.search = search;
        this.opening = opening;
    }

    /** When it starts. */
    public Instant start() {
        return opening.visit().start();
    }

    /** The id of who holds the session. */
    public String practitioner() {
        return opening.session().practitioner();
    }

    /** The slot there, if there is one. */
    public Optional<TimedSlot> slot() {
        Optional<TimedSlot> known = slot;
        if (known == null) {
            known = search.offeredAt(opening).map(found -> TimedSlot.of(search, opening, found));
            slot = known;
        }
        return known;
    }
}
