package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Unavailability;
import java.time.Instant;

/** What upsets a diary. Values. */
public sealed interface Disruption {

    /**
     * The whole of a resource or site is out of use: a practitioner ill or on leave, a room or a site closed, a device
     * broken. Reason and kind are kept in the diary of the plan; whole days are {@link Unavailability#allDay}. A bank
     * holiday that is announced late is an absence of each site of its nation.
     *
     * @param unavailability what and when, without a quantity
     */
    record Absence(Unavailability unavailability) implements Disruption {

        /** Refuses some pieces of a device, which are an {@link Outage}. */
        public Absence {
            if (unavailability.quantity().isPresent()) {
                throw new IllegalArgumentException("some pieces out of use are an outage");
            }
        }

        /**
         * For a reason that nobody gave.
         *
         * @param resource the id of a resource, or else of a site
         * @param interval from when until when
         */
        public Absence(String resource, Interval interval) {
            this(Unavailability.of(resource, interval, "absence"));
        }

        /** The id of the resource or site. */
        public String resource() {
            return unavailability.resource();
        }

        /** From when until when. */
        public Interval interval() {
            return unavailability.interval();
        }
    }

    /**
     * Some pieces of a device are out of use: one of two ultrasound machines.
     *
     * @param resource the device's id
     * @param pieces how many, at least 1 and no more than there are
     * @param interval from when until when
     */
    record Outage(String resource, int pieces, Interval interval) implements Disruption {}

    /**
     * A session is held otherwise: shorter, longer, at other hours or on another day, in another room, by another
     * practitioner, for other services.
     *
     * @param session as it is held from now on; its id is that of the session as it was
     */
    record SessionChanged(ClinicSession session) implements Disruption {}

    /**
     * A session is not held, though its practitioner is there.
     *
     * @param session its id
     */
    record SessionWithdrawn(String session) implements Disruption {}

    /**
     * A visit takes longer than was planned. It stays where it is.
     *
     * @param appointment its id
     * @param until when it will end, later than was planned
     */
    record Overrun(String appointment, Instant until) implements Disruption {}

    /**
     * Somebody needs a place that was not planned.
     *
     * @param appointment without a start, proposed, pending or booked, and not pinned; its id must be new
     */
    record Emergency(Appointment appointment) implements Disruption {}
}
