package io.github.medsecretary.scheduling.support;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * Who is seated first: booked before provisional, then by order of creation.
 *
 * @param standing how firm the claim is
 * @param created its place in the order of creation; lower is earlier
 */
public record Rank(Standing standing, long created) implements Comparable<Rank> {

    private static final Comparator<Rank> IN_ORDER =
            Comparator.comparing(Rank::standing).thenComparingLong(Rank::created);

    /** Checks that nothing is null. */
    public Rank {
        requireNonNull(standing, "standing");
    }

    @Override
    public int compareTo(Rank other) {
        return IN_ORDER.compare(this, other);
    }
}
