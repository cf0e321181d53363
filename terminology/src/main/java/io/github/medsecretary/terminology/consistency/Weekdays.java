package io.github.medsecretary.terminology.consistency;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

/** Days of the week as letters write them. */
final class Weekdays {

    private static final int SHORT = 5;

    private Weekdays() {}

    /** A day in lower case, in full or shortened as the one that was written. */
    static String name(DayOfWeek day, String written) {
        boolean shortened = written.length() <= SHORT;
        return day.getDisplayName(shortened ? TextStyle.SHORT : TextStyle.FULL, Locale.UK)
                .toLowerCase(Locale.ROOT);
    }
}
