package io.github.medsecretary.scheduling.session.notation;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.scheduling.session.Reservation;

/** What one grain of a session's grid is. */
public sealed interface Grain {

    /** Free for anybody whom the session is for. */
    record Free() implements Grain {}

    /**
     * Free, and kept for some.
     *
     * @param reservation for whom
     */
    record Kept(Reservation reservation) implements Grain {

        /** Checks that nothing is null. */
        public Kept {
            requireNonNull(reservation, "reservation");
        }
    }

    /** A break at a fixed time. */
    record Break() implements Grain {}

    /** Taken by a visit. */
    record Booked() implements Grain {}

    /** Out of use. */
    record Closed() implements Grain {}
}
