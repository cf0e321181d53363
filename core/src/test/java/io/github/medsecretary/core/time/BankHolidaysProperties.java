package io.github.medsecretary.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.collection.TreeMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BankHolidaysProperties {

    private static final BankHolidays UK = BankHolidays.uk();

    /** How many more than usual a year has in every nation. */
    private static final TreeMap<Integer, Integer> PROCLAIMED =
            TreeMap.of(1999, 1, 2002, 1, 2011, 1, 2012, 1, 2022, 2, 2023, 1);

    @Property(tries = 500)
    void every_bank_holiday_is_a_weekday_of_its_own(
            @ForAll Nation nation, @ForAll @IntRange(min = 1900, max = 2200) int year) {
        var dates = UK.of(nation, year).map(BankHoliday::date);
        assertEquals(dates.distinct(), dates);
        assertEquals(dates.sorted(), dates);
        assertTrue(dates.forAll(date -> date.getYear() == year));
        assertFalse(
                dates.map(LocalDate::getDayOfWeek).exists(day -> day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY));
    }

    @Property(tries = 500)
    void their_number_is_known(@ForAll Nation nation, @ForAll @IntRange(min = 1990, max = 2200) int year) {
        int usual = switch (nation) {
            case ENGLAND, WALES -> 8;
            case SCOTLAND -> (year < 2007 ? 8 : 9) + (year == 2026 ? 1 : 0);
            case NORTHERN_IRELAND -> 10;
        };
        assertEquals(usual + PROCLAIMED.getOrElse(year, 0), UK.of(nation, year).size());
    }

    @Property(tries = 300)
    void england_and_wales_agree(@ForAll @IntRange(min = 1990, max = 2200) int year) {
        assertEquals(UK.of(Nation.ENGLAND, year), UK.of(Nation.WALES, year));
    }

    @Property(tries = 500)
    void a_substitute_comes_within_three_days_of_a_weekend_day(
            @ForAll Nation nation, @ForAll @IntRange(min = 1990, max = 2200) int year) {
        for (var each : UK.of(nation, year).filter(BankHoliday::substitute)) {
            var weekendBefore =
                    List.rangeClosed(1, 3).map(each.date()::minusDays).filter(Weekend::contains);
            assertFalse(weekendBefore.isEmpty(), each.toString());
        }
    }

    @Property
    void what_a_year_holds_is_what_its_days_hold(
            @ForAll Nation nation, @ForAll @IntRange(min = 1985, max = 2045) int year) {
        var first = LocalDate.of(year, 1, 1);
        var days = List.range(0, first.lengthOfYear()).map(first::plusDays);
        assertEquals(UK.of(nation, year).toList(), days.flatMap(date -> List.ofAll(UK.on(nation, date).stream())));
        assertEquals(UK.of(nation, year).map(BankHoliday::date).toList(), days.filter(date -> UK.falls(nation, date)));
    }

    @Property(tries = 1000)
    void easter_is_the_sunday_after_the_full_moon_of_the_church(@ForAll @IntRange(min = 1583, max = 4999) int year) {
        assertEquals(byKnuth(year), Easter.sunday(year));
    }

    @Property(tries = 1000)
    void easter_is_a_sunday_in_its_season(@ForAll @IntRange(min = 1583, max = 4999) int year) {
        var easter = Easter.sunday(year);
        assertEquals(DayOfWeek.SUNDAY, easter.getDayOfWeek());
        assertFalse(easter.isBefore(LocalDate.of(year, Month.MARCH, 22)));
        assertFalse(easter.isAfter(LocalDate.of(year, Month.APRIL, 25)));
    }

    /** Knuth, The Art of Computer Programming, volume 1, exercise 1.3.2-14: golden number, epact, full moon. */
    private static LocalDate byKnuth(int year) {
        int golden = year % 19 + 1;
        int century = year / 100 + 1;
        int leapsLeftOut = 3 * century / 4 - 12;
        int moon = (8 * century + 5) / 25 - 5;
        int sunday = 5 * year / 4 - leapsLeftOut - 10;
        int epact = Math.floorMod(11 * golden + 20 + moon - leapsLeftOut, 30);
        if ((epact == 25 && golden > 11) || epact == 24) {
            epact++;
        }
        int fullMoon = 44 - epact;
        fullMoon += fullMoon < 21 ? 30 : 0;
        return LocalDate.of(year, Month.MARCH, 1).plusDays(fullMoon + 7 - (sunday + fullMoon) % 7 - 1);
    }
}
