package io.github.medsecretary.scheduling.waiting.radar;

import io.github.medsecretary.core.time.Interval;
import java.time.Instant;

/**
 * A place that is free: so much time of a session that a visit of any service of that session could be had in it.
 *
 * @param session the id of the session
 * @param interval from when until when, without turnarounds
 */
public record SafePlace(String session, Interval interval) implements Comparable<SafePlace> {

    /** When a visit in it would start. */
    public Instant start() {
        return interval.start();
    }

    /** The later start first, then by the session's id. */
    @Override
    public int compareTo(SafePlace other) {
        int byStart = other.start().compareTo(start());
        return byStart != 0 ? byStart : session.compareTo(other.session);
    }
}
