package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.time.Interval;

/**
 * A stretch of one lane.
 *
 * @param lane whose time
 * @param interval when
 * @param from the {@link Ticks} of its start
 * @param until the {@link Ticks} of its end
 */
record Wanted(Lane lane, Interval interval, long from, long until) {

    static Wanted of(Lane lane, Interval interval) {
        return new Wanted(lane, interval, Ticks.of(interval.start()), Ticks.of(interval.end()));
    }
}
