package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.time.Interval;

/**
 * One thing on its way into or out of a timetable.
 *
 * @param lane whose time it takes
 * @param start the {@link Ticks} of its start
 * @param end the {@link Ticks} of its end
 * @param tag a number that is kept beside it
 * @param thing the thing
 */
record Row<V>(Lane lane, long start, long end, int tag, V thing) {

    static <V> Row<V> of(Lane lane, Order<V> order, int tag, V thing) {
        Interval interval = order.interval(thing);
        return new Row<>(lane, Ticks.of(interval.start()), Ticks.of(interval.end()), tag, thing);
    }

    int compare(Row<V> other, Order<V> order) {
        int byLane = Integer.compare(lane.number(), other.lane.number());
        int byOwner = byLane != 0 ? byLane : lane.owner().compareTo(other.lane.owner());
        int byStart = byOwner != 0 ? byOwner : Long.compare(start, other.start);
        return byStart != 0 ? byStart : order.compare(thing, other.thing);
    }
}
