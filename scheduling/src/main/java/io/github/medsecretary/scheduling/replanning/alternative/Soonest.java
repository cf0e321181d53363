package io.github.medsecretary.scheduling.replanning.alternative;

import io.github.medsecretary.scheduling.replanning.CostPart;
import io.github.medsecretary.scheduling.replanning.Place;
import io.github.medsecretary.scheduling.replanning.PlanCost;
import io.github.medsecretary.scheduling.replanning.Transfer;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;

/**
 * A cost by which each hour later weighs a small part of having no place. That, too, depends on one appointment's own
 * places alone, so that the sum stays separable.
 *
 * @param base the cost that was asked for
 */
record Soonest(PlanCost base) implements PlanCost {

    private static final long PART_OF_UNPLACED = 10_000;

    @Override
    public String name() {
        return base.name() + "+soonest";
    }

    @Override
    public Seq<CostPart> parts(Transfer transfer) {
        Seq<CostPart> parts = base.parts(transfer);
        long hours = transfer.to().map(to -> hours(transfer, to)).orElse(0L);
        long each = base.of(transfer.toNowhere()) / PART_OF_UNPLACED + 1;
        return hours == 0 ? parts : parts.append(new CostPart(hours * each, "It is later."));
    }

    private static long hours(Transfer transfer, Place to) {
        Instant since = transfer.from().map(Place::start).orElse(transfer.asOf().instant());
        return Math.max(0, Duration.between(since, to.start()).toHours());
    }
}
