package io.github.medsecretary.scheduling.replanning;

import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.Optional;

/**
 * Another cost with something added for certain places. What is added, too, depends on one appointment's own places alone,
 * so that the sum stays separable; being told apart from the other cost it is reckoned as fast. Pure and thread-safe.
 */
public interface Emphasis extends PlanCost {

    /** The other cost. */
    PlanCost base();

    /**
     * What is added where somebody goes to a place; not negative, and 0 where start and practitioner stay.
     *
     * @param unmoved the appointment, to no place
     * @param unplaced what that costs by the other cost
     * @param start when the place starts
     * @param practitioner the id of the practitioner there, if any
     */
    long added(Transfer unmoved, long unplaced, Instant start, Optional<String> practitioner);

    /** The least that is added wherever start or practitioner change. */
    default long addedAtLeast(Transfer unmoved) {
        return 0;
    }

    /** How many times more than by the other cost it weighs to have no place; at least 1. */
    default long timesUnplaced() {
        return 1;
    }

    /** The sentence of what is added. */
    String reason();

    @Override
    default Seq<CostPart> parts(Transfer transfer) {
        Seq<CostPart> parts = base().parts(transfer);
        if (transfer.to().isEmpty()) {
            return parts.map(part -> new CostPart(Math.multiplyExact(part.amount(), timesUnplaced()), part.reason()));
        }
        Transfer unmoved = transfer.toNowhere();
        long amount = added(unmoved, base().of(unmoved), transfer.to().get().start(), transfer.newPractitioner());
        return amount == 0 ? parts : parts.append(new CostPart(amount, reason()));
    }
}
