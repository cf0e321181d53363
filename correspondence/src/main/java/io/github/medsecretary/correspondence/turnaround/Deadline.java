package io.github.medsecretary.correspondence.turnaround;

import io.github.medsecretary.core.time.AsOf;
import java.time.Instant;
import java.util.Comparator;

/**
 * When a letter breaches a limit if nothing is done. Ordered by time, then by letter and limit.
 *
 * @param letter the letter's id
 * @param limit the limit's name
 * @param at the first moment that is too late
 */
public record Deadline(String letter, String limit, Instant at) implements Comparable<Deadline> {

    private static final Comparator<Deadline> IN_ORDER =
            Comparator.comparing(Deadline::at).thenComparing(Deadline::letter).thenComparing(Deadline::limit);

    /** Whether it has passed. */
    public boolean isBreached(AsOf present) {
        return !at.isAfter(present.instant());
    }

    @Override
    public int compareTo(Deadline other) {
        return IN_ORDER.compare(this, other);
    }
}
