package io.github.medsecretary.core.appointment;

import java.util.Locale;

/** How patient and practitioner meet. */
public enum MeetingMode {
    /** Face to face. */
    IN_PERSON,
    /** By telephone. */
    TELEPHONE,
    /** By video. */
    VIDEO;

    /** In lower case with hyphens, such as {@code in-person}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
