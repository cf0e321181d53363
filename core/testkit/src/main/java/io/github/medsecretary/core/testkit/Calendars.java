package io.github.medsecretary.core.testkit;

import io.github.medsecretary.core.time.BankHoliday;
import io.github.medsecretary.core.time.BankHolidays;
import io.github.medsecretary.core.time.LocalResolution;
import io.github.medsecretary.core.time.Nation;
import io.github.medsecretary.core.time.WallClockWindow;
import io.github.medsecretary.core.time.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of days that are worked or not, and of windows on the wall clock. */
public final class Calendars {

    private static final LocalDate FIRST = LocalDate.of(2029, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2031, 1, 31);

    private Calendars() {}

    /** Windows on five minutes, some of them over midnight, some until it. */
    public static Arbitrary<WallClockWindow> windows() {
        var times = Arbitraries.integers().between(0, 287).map(steps -> LocalTime.MIDNIGHT.plusMinutes(5L * steps));
        var between = Combinators.combine(times, times)
                .filter((start, end) -> !start.equals(end))
                .as((start, end) -> WallClockWindow.of(start, end).get());
        return Arbitraries.oneOf(between, times.map(WallClockWindow::untilMidnight));
    }

    /** Holidays in and around 2030, substitutes among them. */
    public static Arbitrary<BankHoliday> bankHolidays() {
        return Combinators.combine(
                        Times.dates(FIRST, LAST),
                        Arbitraries.of("Boxing Day", "Fair Monday"),
                        Arbitraries.of(true, false))
                .as(BankHoliday::new);
    }

    /** Calendars of the four nations, and of sites that keep up to twelve holidays of their own; weekends of any length up to six days. */
    public static Arbitrary<WorkingCalendar> workingCalendars() {
        var nations = Arbitraries.of(Nation.class).map(nation -> WorkingCalendar.of(BankHolidays.uk(), nation));
        var own = bankHolidays().list().ofMaxSize(12).map(WorkingCalendar::of);
        var weekends = Arbitraries.subsetOf(DayOfWeek.values()).filter(days -> days.size() < DayOfWeek.values().length);
        return Combinators.combine(Arbitraries.oneOf(nations, own), weekends)
                .as((calendar, weekend) -> calendar.withWeekend(weekend).get());
    }

    /** Wall-clock times of the clock changes, as the United Kingdom's clocks meet them. */
    public static Arbitrary<LocalResolution> localResolutions() {
        return Combinators.combine(Times.siteZones(), Times.clockChanges()).as((zone, local) -> zone.resolve(local));
    }
}
