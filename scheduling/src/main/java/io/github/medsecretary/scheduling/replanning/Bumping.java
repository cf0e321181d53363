package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.appointment.Appointment;

/** Who may be moved, to make room for another or along with another, although their own place is still valid. */
public enum Bumping {
    /** Nobody, and nobody moves who is not displaced. */
    NOBODY,
    /**
     * Nobody; but those linked to one who is displaced may move along, and those linked to them. The place that one of
     * them leaves is given to nobody else, so that nobody moves for another's sake. Where there are several of a thing,
     * the piece that is left may be taken.
     */
    PATHWAYS,
    /** Only those who have not been told of their place yet; others may move along with their pathway. */
    NOT_NOTIFIED,
    /** Everybody whom the policy's other limits don't protect. */
    EVERYBODY;

    /** Whether somebody whose place is valid may make room for another, as far as this goes. */
    boolean allows(Appointment appointment) {
        return switch (this) {
            case NOBODY, PATHWAYS -> false;
            case NOT_NOTIFIED -> !appointment.notified();
            case EVERYBODY -> true;
        };
    }
}
