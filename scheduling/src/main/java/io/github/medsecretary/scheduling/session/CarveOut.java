package io.github.medsecretary.scheduling.session;

import static java.util.Objects.requireNonNull;

/**
 * A part of a session whose places are kept for some, such as the last half hour for urgent visits.
 *
 * @param stretch which part
 * @param kept for whom, and how it is released
 */
public record CarveOut(Stretch stretch, Reservation kept) {

    /** Checks that nothing is null. */
    public CarveOut {
        requireNonNull(stretch, "stretch");
        requireNonNull(kept, "kept");
    }
}
