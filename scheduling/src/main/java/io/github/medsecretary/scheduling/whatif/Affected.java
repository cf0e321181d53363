package io.github.medsecretary.scheduling.whatif;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.rule.Finding;
import io.vavr.collection.Seq;

/**
 * Somebody whom a change would affect.
 *
 * @param appointment the id of the appointment
 * @param fate what would become of them
 * @param why what would be found about it that is not so now; at least one
 * @param with the ids of all that the visit would take; as it does now unless it is re-seated
 */
public record Affected(String appointment, Fate fate, Seq<Finding> why, Seq<String> with) {

    /** Checks that nothing is null. */
    public Affected {
        requireNonNull(appointment, "appointment");
        requireNonNull(fate, "fate");
        requireNonNull(why, "why");
        requireNonNull(with, "with");
    }
}
