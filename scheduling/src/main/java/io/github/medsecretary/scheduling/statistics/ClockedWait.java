package io.github.medsecretary.scheduling.statistics;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.scheduling.waiting.clock.ClockEvent;
import io.github.medsecretary.scheduling.waiting.clock.ClockStandard;
import io.vavr.collection.Seq;

/**
 * One wait to which a standard applies.
 *
 * @param appointment the id of the appointment that ends it, in a diary or not
 * @param standard the promise
 * @param events what happened, in any order
 */
public record ClockedWait(String appointment, ClockStandard standard, Seq<ClockEvent> events) {

    /** Checks that nothing is null. */
    public ClockedWait {
        requireNonNull(appointment, "appointment");
        requireNonNull(standard, "standard");
        requireNonNull(events, "events");
    }
}
