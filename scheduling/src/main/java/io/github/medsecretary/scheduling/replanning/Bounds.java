package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.appointment.Appointment;

/**
 * Between which starts an appointment may be, in seconds, both included.
 *
 * @param earliest the earliest
 * @param latest the latest
 */
record Bounds(long earliest, long latest) {

    static Bounds of(Appointment appointment) {
        return new Bounds(
                appointment.earliest().map(Clock::secondAfter).orElse(Long.MIN_VALUE),
                appointment.latest().map(Clock::second).orElse(Long.MAX_VALUE));
    }

    boolean contain(long start) {
        return start >= earliest && start <= latest;
    }
}
