package io.github.medsecretary.correspondence.promise;

import java.time.Instant;

/**
 * That somebody decided something.
 *
 * @param by the id of who did
 * @param at when
 * @param why the reason in their own words; may be about a patient
 */
public record Decision(String by, Instant at, String why) {

    /** Whether a named person gives a reason. */
    boolean isAnsweredFor() {
        return !by.isBlank() && !why.isBlank();
    }

    /** Without the reason. */
    @Override
    public String toString() {
        return "Decision[" + by + ", " + at + ", ***]";
    }
}
