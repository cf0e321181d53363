package io.github.medsecretary.scheduling.series;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;

/**
 * A day of the week in a rule, such as TU, 2TU (the second Tuesday of the month) or -1FR (the last Friday).
 *
 * @param ordinal which of the month, from its end if negative, -5 to 5; 0 for each of them
 * @param day the day of the week
 */
public record ByDay(int ordinal, DayOfWeek day) {

    /** The most weeks that a day of the week can fall in within a month. */
    static final int MOST = 5;

    /** Checks that nothing is null. */
    public ByDay {
        requireNonNull(day, "day");
    }

    /** Each such day. */
    public static ByDay every(DayOfWeek day) {
        return new ByDay(0, day);
    }

    /** As RFC 5545 writes it. */
    @Override
    public String toString() {
        return (ordinal == 0 ? "" : String.valueOf(ordinal)) + day.name().substring(0, 2);
    }
}
