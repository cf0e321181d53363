package io.github.medsecretary.scheduling.waiting;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.core.time.WallClockWindow;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A stretch of every week by the wall clock, such as Tuesday 09:00-12:30.
 *
 * @param day the day on which it begins
 * @param window from when until when
 */
public record WeekWindow(DayOfWeek day, WallClockWindow window) {

    /** Checks that nothing is null. */
    public WeekWindow {
        requireNonNull(day, "day");
        requireNonNull(window, "window");
    }

    /** Whether all of an interval lies in the window of one week, by the clock of a site. */
    public boolean encloses(Interval interval, SiteZone zone) {
        var date = zone.date(interval.start());
        // A window that crosses midnight may have begun the day before.
        return encloses(interval, zone, date) || encloses(interval, zone, date.minusDays(1));
    }

    private boolean encloses(Interval interval, SiteZone zone, LocalDate date) {
        return date.getDayOfWeek() == day
                && window.on(date, zone)
                        .map(placed -> placed.interval().encloses(interval))
                        .getOrElse(false);
    }
}
