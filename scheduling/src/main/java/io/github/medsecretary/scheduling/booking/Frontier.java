package io.github.medsecretary.scheduling.booking;

import java.time.Instant;
import java.util.Comparator;

/**
 * How far a walk along time has come: nothing is left of it that starts before a moment, nor of what starts then what is
 * with a practitioner whose id comes before this one.
 *
 * @param start the moment
 * @param practitioner the id
 */
public record Frontier(Instant start, String practitioner) implements Comparable<Frontier> {

    private static final Comparator<Frontier> IN_ORDER =
            Comparator.comparing(Frontier::start).thenComparing(Frontier::practitioner);

    /** By start, then by practitioner. */
    @Override
    public int compareTo(Frontier other) {
        return IN_ORDER.compare(this, other);
    }
}
