package io.github.medsecretary.core.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * One bank holiday.
 *
 * @param date the day off
 * @param name what it is called, such as {@code Boxing Day}
 * @param substitute whether the day off stands in for one that falls on a weekend
 */
public record BankHoliday(LocalDate date, String name, boolean substitute) {

    /** Refuses a blank name. */
    public BankHoliday {
        requireNonNull(date, "date");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a bank holiday has a name");
        }
    }

    /** A bank holiday on its own day. */
    public static BankHoliday of(LocalDate date, String name) {
        return new BankHoliday(date, name, false);
    }

    /** The same holiday, taken on another day by proclamation. */
    BankHoliday movedTo(LocalDate other) {
        return of(other, name);
    }

    /** The same holiday, taken on the weekday that stands in for its own. */
    BankHoliday substitutedBy(LocalDate other) {
        return new BankHoliday(other, name, true);
    }

    /** Its name, with the words {@code (substitute day)} if it is one. */
    public String title() {
        return substitute ? name + " (substitute day)" : name;
    }
}
