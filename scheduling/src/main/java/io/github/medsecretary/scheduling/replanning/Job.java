package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.replanning.wording.Reason;
import java.util.Optional;

/**
 * An appointment that does not stay where it is.
 *
 * @param appointment the appointment
 * @param stay its present place at no cost, if that is still valid
 * @param cause why it is displaced, if it is
 * @param unplacedCost what it costs to give it no place
 * @param chosen its new place, if it gets one
 */
record Job(
        Appointment appointment,
        Optional<Candidate> stay,
        Optional<Reason> cause,
        long unplacedCost,
        Optional<Candidate> chosen) {

    String id() {
        return appointment.id();
    }

    boolean isDisplaced() {
        return cause.isPresent();
    }
}
