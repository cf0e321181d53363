package io.github.medsecretary.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private static final WorkingCalendar ENGLAND = WorkingCalendar.of(BankHolidays.uk(), Nation.ENGLAND);
    private static final WorkingCalendar SCOTLAND = WorkingCalendar.of(BankHolidays.uk(), Nation.SCOTLAND);
    private static final LocalDate CHRISTMAS_EVE = LocalDate.of(2025, Month.DECEMBER, 24);

    @Test
    void christmas_is_not_worked() {
        assertTrue(ENGLAND.isWorkingDay(CHRISTMAS_EVE));
        assertFalse(ENGLAND.isWorkingDay(CHRISTMAS_EVE.plusDays(1)));
        assertFalse(ENGLAND.isWorkingDay(CHRISTMAS_EVE.plusDays(2)));
        assertFalse(ENGLAND.isWorkingDay(CHRISTMAS_EVE.plusDays(3)), "a Saturday");
        assertFalse(ENGLAND.isWorkingDay(CHRISTMAS_EVE.plusDays(4)), "a Sunday");
        assertTrue(ENGLAND.isWorkingDay(CHRISTMAS_EVE.plusDays(5)));
    }

    @Test
    void a_holiday_has_a_name() {
        assertEquals(Optional.of("Christmas Day"), ENGLAND.holiday(CHRISTMAS_EVE.plusDays(1)));
        assertEquals(
                Optional.of("Boxing Day (substitute day)"), ENGLAND.holiday(LocalDate.of(2026, Month.DECEMBER, 28)));
        assertEquals(Optional.empty(), ENGLAND.holiday(CHRISTMAS_EVE));
    }

    @Test
    void two_working_days_from_christmas_eve_end_after_the_weekend() {
        assertEquals(LocalDate.of(2025, Month.DECEMBER, 30), ENGLAND.plusWorkingDays(CHRISTMAS_EVE, 2));
        assertEquals(2, ENGLAND.workingDaysBetween(CHRISTMAS_EVE, LocalDate.of(2025, Month.DECEMBER, 30)));
    }

    @Test
    void scotland_returns_to_work_a_day_later_than_england() {
        var hogmanay = LocalDate.of(2025, Month.DECEMBER, 31);
        assertEquals(LocalDate.of(2026, Month.JANUARY, 2), ENGLAND.plusWorkingDays(hogmanay, 1));
        assertEquals(LocalDate.of(2026, Month.JANUARY, 5), SCOTLAND.plusWorkingDays(hogmanay, 1));
    }

    @Test
    void a_board_keeps_its_own_holidays_instead_of_the_nations() {
        var fairMonday = LocalDate.of(2026, Month.JULY, 20);
        var board = WorkingCalendar.of(List.of(BankHoliday.of(fairMonday, "Fair Monday")));
        assertEquals(Optional.of("Fair Monday"), board.holiday(fairMonday));
        assertFalse(board.isWorkingDay(fairMonday));
        assertTrue(board.isWorkingDay(LocalDate.of(2026, Month.AUGUST, 3)), "the Scottish summer bank holiday");
        assertFalse(board.isWorkingDay(fairMonday.minusDays(1)), "a Sunday");
        assertFalse(board.isWorkingDay(fairMonday.minusDays(2)), "a Saturday");
    }

    @Test
    void the_later_of_two_names_for_a_day_counts() {
        var day = LocalDate.of(2026, Month.JULY, 20);
        var board = WorkingCalendar.of(List.of(BankHoliday.of(day, "First"), new BankHoliday(day, "Second", true)));
        assertEquals(Optional.of("Second (substitute day)"), board.holiday(day));
    }

    @Test
    void nothing_added_is_the_day_itself_even_if_it_is_not_worked() {
        var christmas = CHRISTMAS_EVE.plusDays(1);
        assertEquals(christmas, ENGLAND.plusWorkingDays(christmas, 0));
        assertEquals(0, ENGLAND.workingDaysBetween(christmas, christmas));
    }

    @Test
    void counting_goes_backwards_too() {
        var tuesday = LocalDate.of(2025, Month.DECEMBER, 30);
        assertEquals(CHRISTMAS_EVE, ENGLAND.plusWorkingDays(tuesday, -2));
        assertEquals(-2, ENGLAND.workingDaysBetween(tuesday, CHRISTMAS_EVE));
    }

    @Test
    void a_weekend_may_be_another_or_none() {
        var friday = LocalDate.of(2026, Month.OCTOBER, 9);
        var sundays = ENGLAND.withWeekend(List.of(DayOfWeek.SUNDAY)).get();
        assertTrue(sundays.isWorkingDay(friday.plusDays(1)));
        assertFalse(sundays.isWorkingDay(friday.plusDays(2)));
        var everyDay = ENGLAND.withWeekend(List.empty()).get();
        assertTrue(everyDay.isWorkingDay(friday.plusDays(2)));
        assertFalse(everyDay.isWorkingDay(CHRISTMAS_EVE.plusDays(1)));
    }

    @Test
    void a_week_without_a_working_day_is_refused() {
        var all = List.of(DayOfWeek.values());
        assertEquals(Either.left(Problem.of(CoreCode.NO_WORKING_DAY)), ENGLAND.withWeekend(all));
        assertTrue(ENGLAND.withWeekend(all.tail()).isRight());
        assertTrue(ENGLAND.withWeekend(all.tail().append(DayOfWeek.SUNDAY)).isRight(), "a day named twice");
    }

    @Test
    void a_century_is_counted_and_no_more() {
        var start = LocalDate.of(2000, Month.JANUARY, 1);
        var end = start.plusDays(WorkingCalendar.LONGEST);
        var everyDay =
                WorkingCalendar.of(List.empty()).withWeekend(List.empty()).get();
        assertEquals(WorkingCalendar.LONGEST, everyDay.workingDaysBetween(start, end));
        assertEquals(-WorkingCalendar.LONGEST, everyDay.workingDaysBetween(end, start));
        assertEquals(end, everyDay.plusWorkingDays(start, WorkingCalendar.LONGEST));
        assertThrows(IllegalArgumentException.class, () -> everyDay.workingDaysBetween(start, end.plusDays(1)));
        assertThrows(IllegalArgumentException.class, () -> everyDay.workingDaysBetween(end.plusDays(1), start));
        assertThrows(
                IllegalArgumentException.class, () -> everyDay.plusWorkingDays(start, WorkingCalendar.LONGEST + 1));
        assertThrows(IllegalArgumentException.class, () -> everyDay.plusWorkingDays(start, Integer.MAX_VALUE));
        assertThrows(IllegalArgumentException.class, () -> everyDay.plusWorkingDays(start, Integer.MIN_VALUE));
    }
}
