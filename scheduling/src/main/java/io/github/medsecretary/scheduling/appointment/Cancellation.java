package io.github.medsecretary.scheduling.appointment;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.AsOf;

/**
 * Who called an appointment off, why and when. The reason is not printed: it says something of the patient's life.
 *
 * @param by the patient, a practitioner, or whoever else did
 * @param reason why, by FHIR's code
 * @param at when
 */
public record Cancellation(Reference by, CancellationReason reason, AsOf at) {

    /** Checks that nothing is null. */
    public Cancellation {
        requireNonNull(by, "by");
        requireNonNull(reason, "reason");
        requireNonNull(at, "at");
    }

    /** Without the reason. */
    @Override
    public String toString() {
        return "Cancellation[" + by + ", ***, " + at + "]";
    }
}
