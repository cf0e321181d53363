package io.github.medsecretary.scheduling.support;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.time.Interval;
import java.util.Comparator;

/**
 * A booking's claim to a seat. Who comes first in order is seated first; ties go to the lower id.
 *
 * @param id the booking's id
 * @param slot from when until when; it must be exactly a slot of the session that it sits in
 * @param service the id of the service
 * @param rank who is seated first
 */
public record Claim(String id, Interval slot, String service, Rank rank) implements Comparable<Claim> {

    private static final Comparator<Claim> IN_ORDER =
            Comparator.comparing(Claim::rank).thenComparing(Claim::id);

    /** Checks that nothing is null. */
    public Claim {
        requireNonNull(id, "id");
        requireNonNull(slot, "slot");
        requireNonNull(service, "service");
        requireNonNull(rank, "rank");
    }

    @Override
    public int compareTo(Claim other) {
        return IN_ORDER.compare(this, other);
    }
}
