package io.github.medsecretary.scheduling.booking;

import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.Comparator;

/**
 * A place that can be booked as it is.
 *
 * @param start when the visit would start
 * @param with the ids of all that it would take, in order
 * @param cost what speaks against it; the lower the better
 * @param reasons each part of the cost, as a sentence; at least one
 */
public record Slot(Instant start, Seq<String> with, long cost, Seq<String> reasons) implements Comparable<Slot> {

    private static final Comparator<Slot> IN_ORDER = Comparator.comparingLong(Slot::cost)
            .thenComparing(Slot::start)
            .thenComparing(slot -> slot.with().mkString("\u0000"));

    /** By cost, then start, then ids. */
    @Override
    public int compareTo(Slot other) {
        return IN_ORDER.compare(this, other);
    }
}
