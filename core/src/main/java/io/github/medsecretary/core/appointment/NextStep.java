package io.github.medsecretary.core.appointment;

import java.util.Locale;

/** What follows an appointment that won't be held. */
public enum NextStep {
    /** Another one will be offered without anybody asking for it. */
    NEW_APPOINTMENT,
    /** The patient is to ring for another. */
    PLEASE_RING,
    /** The patient is back in the care of the general practitioner. */
    BACK_TO_GP;

    /** In lower case with hyphens, such as {@code new-appointment}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
