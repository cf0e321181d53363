package io.github.medsecretary.scheduling.appointment;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/** The part of day that a patient prefers, by the wall clock of the site. */
public enum DayPart {
    /** A start before 12:00. */
    MORNING,
    /** A start at 12:00 or later. */
    AFTERNOON;

    /** The part that a start falls into. */
    public static DayPart of(LocalTime start) {
        return start.isBefore(LocalTime.NOON) ? MORNING : AFTERNOON;
    }

    /** The part in lower case, such as {@code morning}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part of that {@link #code}, if there is one. */
    public static Optional<DayPart> parse(String code) {
        for (DayPart part : values()) {
            if (part.code().equals(code)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }
}
