package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.replanning.relaxing.Weights;
import io.vavr.collection.Seq;

/**
 * What a plan costs: a sum over appointments of a function of each one's own old and new place, so that it can be
 * bounded, explained and checked. A vendor brings another by implementing this. Pure and thread-safe.
 */
public interface PlanCost {

    /** Its name, such as {@code least-disruption-1}. */
    String name();

    /** The parts of one appointment's cost, none of them zero; none at all if it keeps its place. */
    Seq<CostPart> parts(Transfer transfer);

    /** How much what could be relaxed for those without a place weighs beside their cost. */
    default Weights weights() {
        return Weights.usual();
    }

    /** The sum of the parts. */
    default long of(Transfer transfer) {
        return parts(transfer).map(CostPart::amount).fold(0L, Math::addExact);
    }
}
