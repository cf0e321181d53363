package io.github.medsecretary.scheduling.session.template;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RecurrenceTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2030, 1, 1);

    /** The first so many dates of 2030, as day and month. */
    private static List<String> first(int count, Recurrence recurrence) {
        return Iterator.iterate(recurrence.onOrAfter(NEW_YEAR), date -> recurrence.onOrAfter(date.plusDays(1)))
                .take(count)
                .map(date -> date.getDayOfMonth() + "/" + date.getMonthValue())
                .toList();
    }

    @Test
    void several_days_a_week() {
        assertEquals(List.of("1/1", "3/1", "8/1", "10/1"), first(4, Recurrence.weekly(THURSDAY, TUESDAY)));
    }

    @Test
    void every_other_week_counts_from_the_week_of_its_anchor() {
        var anchor = LocalDate.of(2030, 1, 13);
        assertEquals(
                List.of("8/1", "11/1", "22/1", "25/1", "5/2"),
                first(5, Recurrence.everyWeeks(2, anchor, TUESDAY, FRIDAY)));
    }

    @Test
    void an_anchor_may_lie_in_the_future() {
        assertEquals(List.of("21/1", "11/2"), first(2, Recurrence.everyWeeks(3, LocalDate.of(2031, 1, 13), MONDAY)));
    }

    @Test
    void a_week_starts_on_monday() {
        var sundays = Recurrence.everyWeeks(2, NEW_YEAR, SUNDAY);
        assertEquals(List.of("6/1", "20/1"), first(2, sundays));
        assertEquals(
                List.of("7/1", "13/1"), first(2, Recurrence.everyWeeks(2, LocalDate.of(2030, 1, 7), MONDAY, SUNDAY)));
    }

    @Test
    void the_first_and_third_tuesday() {
        assertEquals(
                List.of("1/1", "15/1", "5/2", "19/2"),
                first(4, Recurrence.monthly(List.of(WeekOfMonth.FIRST, WeekOfMonth.THIRD), TUESDAY)));
    }

    @Test
    void the_last_friday() {
        assertEquals(
                List.of("25/1", "22/2", "29/3", "26/4", "31/5"),
                first(5, Recurrence.monthly(List.of(WeekOfMonth.LAST), FRIDAY)));
    }

    @Test
    void the_fourth_may_be_the_last() {
        var both = Recurrence.monthly(List.of(WeekOfMonth.FOURTH, WeekOfMonth.LAST), THURSDAY);
        assertEquals(List.of("24/1", "31/1", "28/2", "28/3"), first(4, both));
    }

    @Test
    void the_days_of_a_week_are_days_of_the_month_whatever_it_begins_with() {
        assertTrue(WeekOfMonth.FIRST.contains(LocalDate.of(2030, 1, 7)));
        assertFalse(WeekOfMonth.FIRST.contains(LocalDate.of(2030, 1, 8)));
        assertTrue(WeekOfMonth.SECOND.contains(LocalDate.of(2030, 1, 8)));
        assertFalse(WeekOfMonth.FOURTH.contains(LocalDate.of(2030, 1, 29)));
        assertFalse(WeekOfMonth.LAST.contains(LocalDate.of(2030, 1, 24)));
        assertTrue(WeekOfMonth.LAST.contains(LocalDate.of(2028, 2, 23)));
        assertFalse(WeekOfMonth.LAST.contains(LocalDate.of(2028, 2, 22)));
    }

    @Test
    void a_date_on_which_it_falls_is_its_own_next() {
        var mondays = Recurrence.weekly(MONDAY);
        assertEquals(LocalDate.of(2030, 1, 7), mondays.onOrAfter(LocalDate.of(2030, 1, 7)));
        assertEquals(LocalDate.of(2030, 1, 14), mondays.onOrAfter(LocalDate.of(2030, 1, 8)));
    }

    @Test
    void what_never_falls_is_a_problem() {
        assertEquals(List.empty(), Recurrence.weekly(MONDAY).problems());
        assertEquals(List.of("/days"), Recurrence.weekly().problems().map(each -> each.where()));
        assertEquals(
                List.of("/weeks", "/days"),
                Recurrence.monthly(List.empty()).problems().map(each -> each.where()));
        assertEquals(
                List.of("/every"),
                Recurrence.everyWeeks(521, NEW_YEAR, MONDAY).problems().map(each -> each.where()));
    }
}
