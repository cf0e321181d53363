package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.resource.Resource;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A place that one appointment could take if nobody else but those who stay were there. Two places with one column
 * exclude each other: both cover one moment of one practitioner.
 */
record Candidate(
        Place place,
        long cost,
        Interval visit,
        Instant busyUntil,
        Seq<Resource> resources,
        String column,
        LocalDate date)
        implements Comparable<Candidate> {

    /** By cost, then start, then ids. */
    @Override
    public int compareTo(Candidate other) {
        int byCost = Long.compare(cost, other.cost);
        int byStart = byCost != 0 ? byCost : place.start().compareTo(other.place.start());
        return byStart != 0
                ? byStart
                : place.with().mkString("\u0000").compareTo(other.place.with().mkString("\u0000"));
    }
}
