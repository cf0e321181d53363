package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.core.rule.Finding;

/**
 * A place that one rule alone keeps from being booked.
 *
 * @param slot the place, with the cost it would have
 * @param blockedBy what stands in the way; where the rule finds several, the first
 */
public record NearMiss(Slot slot, Finding blockedBy) implements Comparable<NearMiss> {

    /** As the slots. */
    @Override
    public int compareTo(NearMiss other) {
        return slot.compareTo(other.slot);
    }
}
