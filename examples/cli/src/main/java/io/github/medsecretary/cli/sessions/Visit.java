package io.github.medsecretary.cli.sessions;

import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.core.time.Interval;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When somebody comes, and for what.
 *
 * @param date the day
 * @param time when it begins
 * @param minutes how long it takes
 * @param service what for
 */
record Visit(LocalDate date, LocalTime time, int minutes, String service) {

    static Visit read(ObjectReader in) {
        LocalDate date = in.parse("date", WallClock::date, LocalDate.EPOCH);
        LocalTime time = in.parse("time", WallClock::time, LocalTime.MIDNIGHT);
        int minutes = in.whole("minutes", 1, 24 * 60);
        return new Visit(date, time, minutes, in.text("service"));
    }

    Interval slot() {
        var start = WallClock.instant(date, time);
        return Interval.between(start, start.plus(Duration.ofMinutes(minutes)));
    }
}
