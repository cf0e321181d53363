package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.vavr.Lazy;
import io.vavr.collection.Seq;
import java.util.Optional;

/**
 * An appointment that the plan may move.
 *
 * @param appointment the appointment
 * @param stay its present place at no cost, if that is still valid
 * @param displaced whether its present place is gone, or it never had one
 * @param cause why it is displaced, as a sentence
 * @param elsewhere where else it could go, the cheapest first; looked for when it is asked for
 * @param unplacedCost what it costs to give it none
 */
record Job(
        Appointment appointment,
        Optional<Candidate> stay,
        boolean displaced,
        String cause,
        Lazy<Seq<Candidate>> elsewhere,
        long unplacedCost) {

    Seq<Candidate> places() {
        return elsewhere.get();
    }

    String id() {
        return appointment.id();
    }
}
