package io.github.medsecretary.core.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.BankHoliday;
import io.github.medsecretary.core.time.BankHolidays;
import io.github.medsecretary.core.time.LocalResolution;
import io.github.medsecretary.core.time.Nation;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.core.time.WallClockWindow;
import io.github.medsecretary.core.time.WorkingCalendar;
import io.vavr.collection.List;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Days that are worked, and windows on the wall clock, of every site. */
class CalendarsProperties {

    @Provide
    Arbitrary<LocalDate> days() {
        return Times.dates(LocalDate.of(2030, 1, 1), LocalDate.of(2030, 12, 31));
    }

    @Property(tries = 150)
    void counting_there_and_back_ends_where_it_began(
            @ForAll WorkingCalendar calendar,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 12) int count) {
        LocalDate there = calendar.plusWorkingDays(from, count);
        assertTrue(calendar.isWorkingDay(there));
        assertEquals(count, calendar.workingDaysBetween(from, there));
        if (calendar.isWorkingDay(from)) {
            assertEquals(from, calendar.plusWorkingDays(there, -count));
        }
    }

    @Property(tries = 150)
    void no_working_days_from_now_is_now(@ForAll WorkingCalendar calendar, @ForAll("days") LocalDate from) {
        assertEquals(from, calendar.plusWorkingDays(from, 0));
        assertEquals(0, calendar.workingDaysBetween(from, from));
    }

    @Property(tries = 150)
    void more_working_days_end_later(
            @ForAll WorkingCalendar calendar, @ForAll("days") LocalDate from, @ForAll @IntRange(max = 12) int count) {
        assertTrue(calendar.plusWorkingDays(from, count + 1).isAfter(calendar.plusWorkingDays(from, count)));
        assertTrue(calendar.plusWorkingDays(from, -count - 1).isBefore(calendar.plusWorkingDays(from, -count)));
    }

    @Property(tries = 150)
    void a_holiday_is_never_worked(@ForAll WorkingCalendar calendar, @ForAll("days") LocalDate day) {
        assertFalse(calendar.holiday(day).isPresent() && calendar.isWorkingDay(day));
    }

    @Property(tries = 150)
    void a_site_that_keeps_its_own_holidays_keeps_no_others(
            @ForAll @Size(max = 8) java.util.List<BankHoliday> own, @ForAll("days") LocalDate day) {
        var calendar = WorkingCalendar.of(own);
        boolean listed = List.ofAll(own).exists(each -> each.date().equals(day));
        assertEquals(listed, calendar.holiday(day).isPresent());
        own.forEach(each -> assertFalse(calendar.isWorkingDay(each.date())));
    }

    @Property(tries = 60)
    void a_board_in_scotland_may_work_on_the_nations_holidays(@ForAll @Size(max = 4) java.util.List<BankHoliday> own) {
        var board = WorkingCalendar.of(own);
        for (BankHoliday national : BankHolidays.uk().of(Nation.SCOTLAND, 2030)) {
            boolean kept = List.ofAll(own).exists(each -> each.date().equals(national.date()));
            assertEquals(kept, board.holiday(national.date()).isPresent(), national.toString());
        }
    }

    @Property(tries = 150)
    void a_holiday_that_stands_in_says_so(@ForAll BankHoliday holiday) {
        assertTrue(holiday.title().startsWith(holiday.name()));
        assertEquals(!holiday.substitute(), holiday.title().equals(holiday.name()));
    }

    @Property(tries = 200)
    void a_window_is_at_most_a_day_long_and_ends_after_its_length(@ForAll WallClockWindow window) {
        assertTrue(window.length().compareTo(Duration.ZERO) > 0);
        assertTrue(window.length().compareTo(Duration.ofDays(1)) <= 0);
        LocalTime end = window.start().plus(window.length());
        assertEquals(end, window.end().orElse(LocalTime.MIDNIGHT));
    }

    @Property(tries = 200)
    void a_window_over_midnight_ends_on_the_next_day(
            @ForAll WallClockWindow window, @ForAll("days") LocalDate day, @ForAll SiteZone zone) {
        window.on(day, zone).peek(placed -> {
            LocalDate last = zone.date(placed.interval().end().minusNanos(1));
            boolean clocksChange = !placed.clockChanges().isEmpty();
            assertTrue(clocksChange || last.equals(window.crossesMidnight() ? day.plusDays(1) : day));
        });
    }

    @Property(tries = 200)
    void a_window_that_meets_no_clock_change_is_as_long_as_it_says(
            @ForAll WallClockWindow window, @ForAll("days") LocalDate day) {
        var nepal = SiteZone.of(java.time.ZoneId.of("Asia/Kathmandu"));
        var placed = window.on(day, nepal).get();
        assertEquals(window.length(), placed.interval().length());
        assertEquals(List.empty(), placed.clockChanges());
    }

    @Property(tries = 200)
    void a_time_on_the_wall_is_there_once_twice_or_not_at_all(@ForAll LocalResolution resolution) {
        if (resolution instanceof LocalResolution.Repeated repeated) {
            assertTrue(repeated.second().isAfter(repeated.instant()), "the earlier comes first");
            assertTrue(Duration.between(repeated.instant(), repeated.second()).toMinutes() <= 60);
        }
        assertTrue(resolution.instant().toString().startsWith("20"));
    }
}
