package io.github.medsecretary.scheduling.booking;

import io.vavr.Lazy;
import java.time.Instant;
import java.util.Optional;

/** A start at which there may be a slot, which is looked at once, when it is asked for. Not thread-safe. */
public final class Prospect {

    private final Opening opening;
    private final Lazy<Optional<TimedSlot>> slot;

    Prospect(SlotSearch search, Opening opening) {
        this.opening = opening;
        this.slot = Lazy.of(() -> search.offeredAt(opening).map(found -> TimedSlot.of(search, opening, found)));
    }

    /** When it starts. */
    public Instant start() {
        return opening.visit().start();
    }

    /** The id of who holds the session. */
    public String practitioner() {
        return opening.session().practitioner();
    }

    /** How far a walk has come that is about to pass it. */
    public Frontier frontier() {
        return new Frontier(start(), practitioner());
    }

    /** The slot there, if there is one. */
    public Optional<TimedSlot> slot() {
        return slot.get();
    }
}
