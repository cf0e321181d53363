package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.core.rule.Finding;
import io.vavr.collection.Seq;
import java.util.Optional;

/**
 * Why a place can't be had, and what would do instead.
 *
 * @param with the ids of all that the visit would take, in order: what was asked for, and of all else what stands least
 *     in the way
 * @param findings all that is found about the visit there, warnings and notes too, in canonical order
 * @param obstacles the fewest rules that would have to be set aside, in order of what they find first; empty if the
 *     place can be booked as it is
 * @param nearest the slot whose start is nearest in time, the earlier of two; empty if there is no slot
 * @param cheapest the slot that costs least; empty if there is no slot
 */
public record Explanation(
        Seq<String> with,
        Seq<Finding> findings,
        Seq<Obstacle> obstacles,
        Optional<Slot> nearest,
        Optional<Slot> cheapest) {

    /** Whether the place can be booked as it is. */
    public boolean isBookable() {
        return obstacles.isEmpty();
    }
}
