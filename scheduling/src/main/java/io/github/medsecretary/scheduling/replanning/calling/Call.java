package io.github.medsecretary.scheduling.replanning.calling;

import io.github.medsecretary.scheduling.replanning.Place;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.Optional;

/**
 * One patient to be told, of all their appointments that change.
 *
 * @param visits the appointments, in order of id; at least one
 * @param next what is to be done
 * @param waitsFor the ids of those who must agree first, because they would leave a place that is offered here
 * @param notBefore when to try again, after attempts without reply
 * @param unanswered how many attempts had no reply
 */
public record Call(Seq<Visit> visits, Next next, Seq<String> waitsFor, Optional<Instant> notBefore, int unanswered) {

    /**
     * What changes for one appointment.
     *
     * @param appointment its id
     * @param from the old place, if it had one
     * @param to the new place; empty if there is none
     * @param isWithAnother whether the practitioner changes
     * @param isElsewhere whether it is at another site
     * @param canStay whether the old place is still valid, so that it is for the patient to say whether it changes
     */
    public record Visit(
            String appointment,
            Optional<Place> from,
            Optional<Place> to,
            boolean isWithAnother,
            boolean isElsewhere,
            boolean canStay) {

        /** Whether the patient comes at the same time as before. */
        public boolean isAtSameTime() {
            return to.isPresent() && to.map(Place::start).equals(from.map(Place::start));
        }
    }

    /** What is to be done. */
    public enum Next {
        /** Ring them. */
        RING,
        /** Write them a letter: nobody answers. */
        WRITE,
        /** Ask others first. */
        WAIT
    }

    /** The ids of the appointments. */
    public Seq<String> appointments() {
        return visits.map(Visit::appointment);
    }
}
