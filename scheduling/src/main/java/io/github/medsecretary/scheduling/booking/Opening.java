package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.Seq;
import java.util.Optional;

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

    /** The same time with nothing of these ids, if there is enough else. */
    Optional<Opening> without(Seq<String> ids) {
        return seats().without(ids)
                .filter(Seats::areThere)
                .map(left -> new Opening(session, new SessionSeats.Place(left, true, place.site()), visit));
    }
}
