package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.session.ClinicSession;

/**
 * A time on a session's grid at which a visit might be had.
 *
 * @param session the session
 * @param place where it is held
 * @param visit from when until when
 */
record Opening(ClinicSession session, SessionSeats.Place place, Interval visit) {

    Seats seats() {
        return place.seats();
    }
}
