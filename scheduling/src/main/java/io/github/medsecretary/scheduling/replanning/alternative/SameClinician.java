package io.github.medsecretary.scheduling.replanning.alternative;

import io.github.medsecretary.scheduling.replanning.CostPart;
import io.github.medsecretary.scheduling.replanning.PlanCost;
import io.github.medsecretary.scheduling.replanning.Transfer;
import io.vavr.collection.Seq;

/**
 * A cost by which another practitioner weighs a good part of having no place. That, too, depends on one appointment's own
 * places alone, so that the sum stays separable.
 *
 * @param base the cost that was asked for
 */
record SameClinician(PlanCost base) implements PlanCost {

    private static final long PART_OF_UNPLACED = 20;

    @Override
    public String name() {
        return base.name() + "+same-clinician";
    }

    @Override
    public Seq<CostPart> parts(Transfer transfer) {
        Seq<CostPart> parts = base.parts(transfer);
        boolean isWithAnother = transfer.isMove() && !transfer.oldPractitioner().equals(transfer.newPractitioner());
        return isWithAnother
                ? parts.append(new CostPart(
                        base.of(transfer.toNowhere()) / PART_OF_UNPLACED + 1, "It is with another practitioner."))
                : parts;
    }
}
