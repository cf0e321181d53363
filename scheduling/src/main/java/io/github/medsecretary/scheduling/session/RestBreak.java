package io.github.medsecretary.scheduling.session;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * A break that the rota owes to the practitioner: so long without a visit, at one go, somewhere within a part of the
 * session. Turnaround may fall into it. Great Britain's Working Time Regulations 1998, regulation 12, give 20 minutes
 * at least to whoever works for more than six hours; this models the break itself, not when it is due.
 *
 * @param within the part in which it is taken
 * @param length how long it is: positive, and no longer than that part
 */
public record RestBreak(Stretch within, Duration length) {

    /** Checks that nothing is null. */
    public RestBreak {
        requireNonNull(within, "within");
        requireNonNull(length, "length");
    }

    /** A break at a fixed time. */
    public static RestBreak at(Stretch stretch) {
        return new RestBreak(stretch, stretch.length());
    }

    /** Whether it must be taken exactly then. */
    public boolean isFixed() {
        return length.equals(within.length());
    }

    /** The same break in another part, as long as it was or as fits. */
    RestBreak within(Stretch part) {
        return new RestBreak(part, length.compareTo(part.length()) > 0 ? part.length() : length);
    }
}
