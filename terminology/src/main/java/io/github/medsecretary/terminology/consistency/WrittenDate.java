package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.reading.Fact;
import io.github.medsecretary.terminology.reading.Shift;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as it is written.
 *
 * @param word the index of its first word
 * @param span its place, without the day of the week
 * @param day as written
 * @param month as written
 * @param year with the century; none if it isn't written
 * @param named whether the month is written by its name, so that it can't be taken for the day
 * @param longYear whether the year has its century
 * @param weekday the day of the week before it
 */
record WrittenDate(
        int word,
        Span span,
        int day,
        int month,
        @Nullable Integer year,
        boolean named,
        boolean longYear,
        Optional<DayOfWeek> weekday)
        implements Fact<WrittenDate> {

    private static final int LEAP = 2000;
    private static final int CENTURY = 100;

    @Override
    public WrittenDate moved(Shift by) {
        return new WrittenDate(word + by.words(), span.shift(by.units()), day, month, year, named, longYear, weekday);
    }

    /** The day, if it is one and its year is written. */
    Optional<LocalDate> date() {
        return year == null ? Optional.empty() : date(year);
    }

    /** The day in a year, if it is one. */
    Optional<LocalDate> date(int inYear) {
        try {
            return Optional.of(LocalDate.of(inYear, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** The same with day and month in the other order. */
    WrittenDate swapped() {
        return new WrittenDate(word, span, month, day, year, named, longYear, weekday);
    }

    /** Whether it is that day; of a year without its century nobody knows which one is meant. */
    boolean isOf(LocalDate other) {
        boolean sameYear = year != null
                && (year == other.getYear() || (!longYear && Math.floorMod(year - other.getYear(), CENTURY) == 0));
        return sameYear && month == other.getMonthValue() && day == other.getDayOfMonth();
    }

    /** Whether no calendar has it, however day and month are ordered. */
    boolean isImpossible() {
        int wanted = year == null ? LEAP : year;
        boolean swapped = !named && swapped().date(wanted).isPresent();
        // "31/14/21" may be pressures of three chambers as well as a date.
        return date(wanted).isEmpty() && !swapped && (named || longYear);
    }
}
