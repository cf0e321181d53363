package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.time.Interval;

/** What a timetable asks of the things in it where numbers do not settle their order. */
interface Order<V> {

    /** From when until when. */
    Interval interval(V thing);

    /** Tells things of one interval and lane apart. */
    String key(V thing);

    /** The owner of the thing's lane, if lanes of one number are told apart by it. */
    default String owner(V thing) {
        return "";
    }

    /** Whether lanes may share a number. */
    default boolean isOwned() {
        return false;
    }

    /** By interval, then by key. */
    default int compare(V one, V other) {
        int byInterval = interval(one).compareTo(interval(other));
        return byInterval != 0 ? byInterval : key(one).compareTo(key(other));
    }
}
