package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.session.ClinicSession;

/**
 * A time on a session's grid at which a visit might be had.
 *
 * @param session the session
 * @param seats what a visit in it could take
 * @param visit from when until when
 */
record Opening(ClinicSession session, Seats seats, Interval visit) {}
