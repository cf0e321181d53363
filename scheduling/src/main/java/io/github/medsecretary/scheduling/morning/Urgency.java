package io.github.medsecretary.scheduling.morning;

import java.util.Locale;

/** How soon something must be seen to, the most urgent first. */
public enum Urgency {
    /** It is for this very day, and time runs out. */
    NOW,
    /** It was to be done before the day. */
    OVERDUE,
    /** It is to be done on the day. */
    TODAY,
    /** It comes soon after the day. */
    SOON;

    /** The urgency in lower case, such as {@code overdue}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
