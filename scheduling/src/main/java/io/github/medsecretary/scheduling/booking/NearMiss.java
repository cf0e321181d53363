package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.core.rule.Finding;
import java.util.Optional;

/**
 * A place that one rule alone keeps from being booked, whatever of the resources in question it took.
 *
 * @param slot the place, with the cost it would have
 * @param blockedBy what stands in the way; where the rule finds several, the first
 */
public record NearMiss(Slot slot, Finding blockedBy) implements Comparable<NearMiss> {

    /** The privilege of those who may book it nevertheless, with a reason; empty if nobody may. */
    public Optional<String> overridableWith() {
        return blockedBy.overridableWith();
    }

    /** As the slots. */
    @Override
    public int compareTo(NearMiss other) {
        return slot.compareTo(other.slot);
    }
}
