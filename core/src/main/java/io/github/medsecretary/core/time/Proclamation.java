package io.github.medsecretary.core.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A change to one year's bank holidays that no rule can foresee, appointed under section 1 of the Banking and Financial
 * Dealings Act 1971.
 */
public sealed interface Proclamation {

    /** Who keeps it. */
    Nation nation();

    /** The day that it makes a bank holiday, from Monday to Friday. */
    LocalDate date();

    /**
     * A further bank holiday.
     *
     * @param nation who keeps it
     * @param date a weekday
     * @param name what it is called
     */
    record Extra(Nation nation, LocalDate date, String name) implements Proclamation {
        /** Refuses a weekend. */
        public Extra {
            requireNonNull(nation, "nation");
            requireNonNull(name, "name");
            refuseWeekend(date);
        }
    }

    /**
     * A bank holiday that is taken on another day of the same year.
     *
     * @param nation who keeps it
     * @param from the day on which it would be taken
     * @param date the weekday on which it is taken instead
     */
    record Moved(Nation nation, LocalDate from, LocalDate date) implements Proclamation {
        /** Refuses a weekend and another year. */
        public Moved {
            requireNonNull(nation, "nation");
            refuseWeekend(date);
            if (from.getYear() != date.getYear()) {
                throw new IllegalArgumentException("a bank holiday is moved within its year");
            }
        }
    }

    private static void refuseWeekend(LocalDate date) {
        if (Weekend.contains(date)) {
            throw new IllegalArgumentException("a bank holiday is taken on a weekday");
        }
    }
}
