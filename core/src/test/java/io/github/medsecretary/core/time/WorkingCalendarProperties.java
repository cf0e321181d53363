package io.github.medsecretary.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.collection.Stream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarProperties {

    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 3000).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        var nations = Arbitraries.of(Nation.class).map(nation -> WorkingCalendar.of(BankHolidays.uk(), nation));
        var boards = dates().map(date -> BankHoliday.of(date, "local"))
                .list()
                .ofMaxSize(50)
                .map(WorkingCalendar::of);
        var weekends = Arbitraries.of(DayOfWeek.class).set().ofMaxSize(6);
        return Combinators.combine(Arbitraries.oneOf(nations, boards), weekends)
                .as((calendar, weekend) -> calendar.withWeekend(weekend).get());
    }

    @Property(tries = 500)
    void plus_then_between_gives_the_count_back(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("dates") LocalDate date,
            @ForAll @IntRange(min = -150, max = 150) int count) {
        assertEquals(count, calendar.workingDaysBetween(date, calendar.plusWorkingDays(date, count)));
    }

    @Property(tries = 300)
    void between_then_plus_gives_a_working_day_back(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("dates") LocalDate from,
            @ForAll @IntRange(min = -200, max = 200) int days) {
        var to = calendar.plusWorkingDays(from.plusDays(days), days < 0 ? -1 : 1);
        assertEquals(to, calendar.plusWorkingDays(from, calendar.workingDaysBetween(from, to)));
    }

    @Property(tries = 300)
    void what_is_reached_is_worked(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("dates") LocalDate date,
            @ForAll @IntRange(min = 1, max = 50) int count) {
        assertTrue(calendar.isWorkingDay(calendar.plusWorkingDays(date, count)));
        assertTrue(calendar.isWorkingDay(calendar.plusWorkingDays(date, -count)));
    }

    @Property(tries = 300)
    void steps_add_up(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("dates") LocalDate date,
            @ForAll @IntRange(min = 0, max = 50) int first,
            @ForAll @IntRange(min = 0, max = 50) int second) {
        assertEquals(
                calendar.plusWorkingDays(date, first + second),
                calendar.plusWorkingDays(calendar.plusWorkingDays(date, first), second));
    }

    @Property(tries = 300)
    void stretches_add_up(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("dates") LocalDate date,
            @ForAll @IntRange(min = 0, max = 300) int first,
            @ForAll @IntRange(min = 0, max = 300) int second) {
        var middle = date.plusDays(first);
        var end = middle.plusDays(second);
        assertEquals(
                calendar.workingDaysBetween(date, end),
                calendar.workingDaysBetween(date, middle) + calendar.workingDaysBetween(middle, end));
    }

    @Property(tries = 300)
    void between_counts_the_days_that_are_worked(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("dates") LocalDate from,
            @ForAll @IntRange(min = 0, max = 300) int days) {
        var after = Stream.rangeClosed(1, days).map(from::plusDays);
        assertEquals(after.count(calendar::isWorkingDay), calendar.workingDaysBetween(from, from.plusDays(days)));
    }

    @Property(tries = 300)
    void there_and_back_differ_by_the_ends_alone(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("dates") LocalDate from,
            @ForAll @IntRange(min = -300, max = 300) int days) {
        var to = from.plusDays(days);
        int there = calendar.workingDaysBetween(from, to);
        int back = calendar.workingDaysBetween(to, from);
        int ends = worked(calendar, to) - worked(calendar, from);
        assertEquals(ends * Integer.signum(days), there + back);
    }

    private static int worked(WorkingCalendar calendar, LocalDate date) {
        return calendar.isWorkingDay(date) ? 1 : 0;
    }

    @Property(tries = 300)
    void neither_weekends_nor_holidays_are_worked(
            @ForAll Nation nation, @ForAll Set<DayOfWeek> weekend, @ForAll("dates") LocalDate date) {
        var off = List.ofAll(weekend).take(6);
        var calendar =
                WorkingCalendar.of(BankHolidays.uk(), nation).withWeekend(off).get();
        boolean holiday = BankHolidays.uk().falls(nation, date);
        assertEquals(holiday, calendar.holiday(date).isPresent());
        assertEquals(!holiday && !off.contains(date.getDayOfWeek()), calendar.isWorkingDay(date));
        assertFalse(calendar.isWorkingDay(date) && holiday);
    }
}
