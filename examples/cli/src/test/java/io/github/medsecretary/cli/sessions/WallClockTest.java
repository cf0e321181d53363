package io.github.medsecretary.cli.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates, times and stretches of them. */
class WallClockTest {

    private static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);

    @ParameterizedTest
    @ValueSource(strings = {"2030-02-30", "30-01-07", "+12030-01-07", "2030-01-07T09:00", "today"})
    void whatIsNoDateIsRefused(String text) {
        assertTrue(WallClock.date(text).isLeft());
    }

    @ParameterizedTest
    @ValueSource(strings = {"9:00", "24:00", "09:60", "09:00:00", "nine"})
    void whatIsNoTimeIsRefused(String text) {
        assertTrue(WallClock.time(text).isLeft());
    }

    @Test
    void midnightIsTheEndOfADayAndTheStartOfTheNext() {
        var evening = WallClock.between(MONDAY, LocalTime.of(23, 0), LocalTime.MIDNIGHT);
        assertEquals(Duration.ofHours(1), evening.length());
        assertEquals(MONDAY.plusDays(1), WallClock.date(evening.end()));
        assertEquals("00:00", WallClock.text(evening.end()));
        assertEquals(Duration.ofDays(1), WallClock.day(MONDAY).length());
    }

    @Test
    void aRangeHoldsItsFirstAndLastDate() {
        var range = new DateRange(MONDAY, MONDAY.plusDays(2));
        assertEquals(List.of(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(2)), range.dates());
        assertEquals(Duration.ofDays(3), range.stretch().length());
        assertTrue(range.contains(MONDAY.plusDays(2)));
        assertEquals(1, DateRange.of(MONDAY).dates().size());
    }

    @Test
    void aRangeIsReversedBeforeItIsPastAndPastBeforeItIsLong() {
        var today = MONDAY;
        assertEquals(
                Option.of(RequestRule.RANGE_REVERSED),
                new DateRange(MONDAY.minusDays(1), MONDAY.minusDays(2)).refusal(today));
        assertEquals(
                Option.of(RequestRule.RANGE_IN_PAST),
                new DateRange(MONDAY.minusDays(1), MONDAY.plusMonths(9)).refusal(today));
        assertEquals(
                Option.of(RequestRule.RANGE_LONGER_THAN_THREE_MONTHS),
                new DateRange(MONDAY, MONDAY.plusMonths(3).plusDays(1)).refusal(today));
        assertEquals(Option.none(), new DateRange(MONDAY, MONDAY.plusMonths(3)).refusal(today));
    }

    @Test
    void hoursAreThoseOfTheClockInWhichSlotsBegin() {
        var slots = List.of(
                WallClock.between(MONDAY, LocalTime.of(9, 50), LocalTime.of(10, 5)),
                WallClock.between(MONDAY, LocalTime.of(9, 55), LocalTime.of(10, 0)));
        assertEquals(
                List.of(WallClock.between(MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0))),
                Granularity.HOUR.stretches(DateRange.of(MONDAY), slots));
        assertEquals(slots, Granularity.SLOT.stretches(DateRange.of(MONDAY), slots));
        assertEquals(
                List.of(Granularity.morning(MONDAY), Granularity.afternoon(MONDAY)),
                Granularity.DAY.stretches(DateRange.of(MONDAY), List.empty()));
    }
}
