package io.github.medsecretary.scheduling.support;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.time.Interval;

/**
 * A session's slot with seats left.
 *
 * <p>Which of several sessions has the seat depends on who sits where, which is free as long as everybody is supported:
 * ask {@link CountingRoom} how many more of a service would fit.
 *
 * @param session the session
 * @param slot the slot
 * @param seats how many seats are left, at least 1
 */
public record Vacancy(SlottedSession session, Interval slot, int seats) {

    /** Checks that nothing is null. */
    public Vacancy {
        requireNonNull(session, "session");
        requireNonNull(slot, "slot");
    }
}
