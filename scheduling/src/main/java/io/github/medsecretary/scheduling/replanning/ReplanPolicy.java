package io.github.medsecretary.scheduling.replanning;

import java.util.OptionalInt;

/**
 * Whom a new plan may move.
 *
 * @param bumping whether somebody whose place is still valid may make room for another
 * @param repair whether what was wrong before the disruption is put right as well
 * @param maxMovedBefore who has been moved that often stays unless displaced
 * @param noticeDays nobody whose place is still valid is moved to or from a date fewer days after the present than this
 */
public record ReplanPolicy(boolean bumping, boolean repair, OptionalInt maxMovedBefore, int noticeDays) {

    /** Refuses negative numbers. */
    public ReplanPolicy {
        if (noticeDays < 0 || maxMovedBefore.orElse(0) < 0) {
            throw new IllegalArgumentException("days and moves are not negative");
        }
    }

    /** Bumping is allowed, nothing is repaired, nobody is exempt. */
    public static ReplanPolicy usual() {
        return new ReplanPolicy(true, false, OptionalInt.empty(), 0);
    }

    /** The same policy, by which nobody makes room for another. */
    public ReplanPolicy withoutBumping() {
        return new ReplanPolicy(false, repair, maxMovedBefore, noticeDays);
    }
}
