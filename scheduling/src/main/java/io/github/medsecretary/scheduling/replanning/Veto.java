package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.appointment.Appointment;
import java.time.Instant;
import java.util.Optional;

/**
 * Where an appointment may not go although it could: a place that the patient has turned down, for example. Where it is
 * already it may stay. Pure and thread-safe.
 */
@FunctionalInterface
public interface Veto {

    /** Whatever the diary allows. */
    Veto NONE = (appointment, start, practitioner) -> false;

    /**
     * Whether a place is out of the question.
     *
     * @param start when it would start
     * @param practitioner the id of the practitioner it would be with, if any
     */
    boolean bars(Appointment appointment, Instant start, Optional<String> practitioner);
}
