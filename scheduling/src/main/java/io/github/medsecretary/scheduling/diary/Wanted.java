package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.time.Interval;
import java.util.function.Predicate;

/**
 * A search of one lane during an interval.
 *
 * @param lane whose time
 * @param interval when
 * @param from the {@link Ticks} of its start
 * @param until the {@link Ticks} of its end
 * @param enough ends the search once it holds of something that overlaps
 */
record Wanted<V>(Lane lane, Interval interval, long from, long until, Predicate<? super V> enough) {

    static <V> Wanted<V> of(Lane lane, Interval interval, Predicate<? super V> enough) {
        return new Wanted<>(lane, interval, Ticks.of(interval.start()), Ticks.of(interval.end()), enough);
    }
}
