package io.github.medsecretary.scheduling.replanning.alternative;

import io.github.medsecretary.scheduling.replanning.CostPart;
import io.github.medsecretary.scheduling.replanning.PlanCost;
import io.github.medsecretary.scheduling.replanning.Transfer;
import io.vavr.collection.Seq;

/**
 * First as little as possible without a place, then as few moves as possible, then the cost that was asked for.
 *
 * @param base the cost that was asked for
 * @param perMove more than all else that any plan it is compared with costs, so that one move outweighs it
 * @param times how much more it weighs to have no place, so that that outweighs all moves
 */
record FewestMoves(PlanCost base, long perMove, long times) implements PlanCost {

    @Override
    public String name() {
        return base.name() + "+fewest-moves";
    }

    @Override
    public Seq<CostPart> parts(Transfer transfer) {
        Seq<CostPart> parts = base.parts(transfer);
        if (transfer.to().isEmpty()) {
            return parts.map(part -> new CostPart(Math.multiplyExact(part.amount(), times), part.reason()));
        }
        return transfer.isMove() ? parts.append(new CostPart(perMove, "It moves.")) : parts;
    }
}
