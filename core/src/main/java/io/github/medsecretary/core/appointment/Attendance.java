package io.github.medsecretary.core.appointment;

import java.util.Locale;

/** Who it was that a missed appointment was missed by: a child, or an adult in the care of others, does not stay away. */
public enum Attendance {
    /** Somebody who comes by themselves did not come. */
    DID_NOT_ATTEND,
    /** A child, or an adult in the care of others, was not brought. */
    WAS_NOT_BROUGHT;

    /** In lower case with hyphens, such as {@code was-not-brought}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
