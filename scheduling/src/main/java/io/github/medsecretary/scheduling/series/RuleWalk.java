package io.github.medsecretary.scheduling.series;

import io.github.medsecretary.core.time.SiteZone;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Follows a rule from one period to the next, within steps: one for each period and one for each date looked at. */
final class RuleWalk {

    private final Series series;
    private final SiteZone zone;
    private final RulePeriods periods;
    private final LocalDate first;
    private final List<LocalDate> found = new ArrayList<>();
    private long steps;
    private long counted;
    private LocalDate lookedUntil;

    RuleWalk(Series series, SiteZone zone, long steps) {
        this.series = series;
        this.zone = zone;
        this.steps = steps;
        this.first = series.start().toLocalDate();
        this.lookedUntil = first;
        this.periods = new RulePeriods(series.rule(), first);
    }

    /** Finds the original dates from one until before another. */
    Expanded.Ending walk(LocalDate from, LocalDate until) {
        // Whoever counts must begin at the first; whoever does not may jump to the window.
        long period = series.rule().count().isPresent() ? 0 : periods.containing(from);
        while (true) {
            LocalDate begins = periods.first(period);
            if (!begins.isBefore(until)) {
                lookedUntil = until;
                return Expanded.Ending.WINDOW_ENDED;
            }
            lookedUntil = begins;
            if (--steps < 0) {
                return Expanded.Ending.STEPS_SPENT;
            }
            for (LocalDate date : periods.dates(period)) {
                if (!date.isBefore(first)) {
                    if (!date.isBefore(until)) {
                        lookedUntil = until;
                        return Expanded.Ending.WINDOW_ENDED;
                    }
                    if (hasEnded(date)) {
                        return Expanded.Ending.RULE_ENDED;
                    }
                    lookedUntil = date;
                    if (--steps < 0) {
                        return Expanded.Ending.STEPS_SPENT;
                    }
                    counted++;
                    if (!date.isBefore(from)) {
                        found.add(date);
                    }
                }
            }
            period++;
        }
    }

    List<LocalDate> found() {
        return found;
    }

    LocalDate lookedUntil() {
        return lookedUntil;
    }

    private boolean hasEnded(LocalDate date) {
        LocalTime time = series.start().toLocalTime();
        var start = date.atTime(time);
        return series.rule().count().filter(count -> counted >= count).isPresent()
                || series.rule()
                        .until()
                        .filter(until ->
                                !until.includes(start, zone.resolve(start).instant()))
                        .isPresent();
    }
}
