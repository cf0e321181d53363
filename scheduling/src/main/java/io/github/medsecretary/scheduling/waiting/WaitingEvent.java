package io.github.medsecretary.scheduling.waiting;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import java.util.Locale;

/**
 * Something that happened to somebody on the waiting list.
 *
 * @param appointment the id of what they wait for
 * @param kind what happened
 * @param status the status of the appointment from then on
 * @param by who did it
 * @param at when
 */
public record WaitingEvent(String appointment, Kind kind, AppointmentStatus status, Reference by, AsOf at) {

    /** What can happen. */
    public enum Kind {
        /** They came on the list. */
        JOINED,
        /** A place was held for them, or they were asked; they stay on the list. */
        OFFERED,
        /** The offer came to nothing, and they wait again. */
        RETURNED,
        /** What is said of the appointment changed. */
        AMENDED,
        /** What they can do with changed. */
        CRITERIA_CHANGED,
        /** A place was booked for them. */
        PLACED,
        /** They were taken off the list without a place. */
        REMOVED;

        /** Whether they are on the list no longer. */
        public boolean isLeaving() {
            return this == PLACED || this == REMOVED;
        }

        /** The kind in lower case with hyphens, such as {@code criteria-changed}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
