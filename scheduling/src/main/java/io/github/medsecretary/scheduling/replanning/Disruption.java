package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.session.Unavailability;

/** What upsets a diary. */
public sealed interface Disruption {

    /** What it does to a diary that it upsets, before anybody moves. */
    Change change();

    /**
     * A resource or site is out of use: a practitioner ill, a room closed, a device broken.
     *
     * @param resource its id
     * @param interval from when until when
     */
    record Absence(String resource, Interval interval) implements Disruption {
        @Override
        public Change change() {
            return new Change.Close(Unavailability.of(resource, interval, "absence"));
        }
    }

    /**
     * Somebody needs a place that was not planned.
     *
     * @param appointment without a start; its id must be new
     */
    record Emergency(Appointment appointment) implements Disruption {
        @Override
        public Change change() {
            return new Change.Book(appointment);
        }
    }
}
