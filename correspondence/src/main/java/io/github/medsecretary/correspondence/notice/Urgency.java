package io.github.medsecretary.correspondence.notice;

import java.util.Locale;

/** How soon a referred patient is to be seen. */
public enum Urgency {
    /** In turn. */
    ROUTINE,
    /** Before those who wait in turn. */
    URGENT,
    /** As cancer is suspected, on the pathway for that. */
    SUSPECTED_CANCER;

    /** In lower case with hyphens, such as {@code suspected-cancer}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
