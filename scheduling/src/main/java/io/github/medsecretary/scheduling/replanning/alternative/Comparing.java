package io.github.medsecretary.scheduling.replanning.alternative;

import io.github.medsecretary.scheduling.replanning.Basis;
import io.github.medsecretary.scheduling.replanning.CostPart;
import io.github.medsecretary.scheduling.replanning.Move;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.replanning.Transfer;
import io.github.medsecretary.scheduling.replanning.Unplaced;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Puts plans into the numbers of the one that was asked for.
 *
 * @param asked the plan that was asked for
 */
record Comparing(Plan asked) {

    Figures figures(Plan plan) {
        Basis basis = asked.basis();
        Seq<Transfer> placed = plan.moves().map(each -> basis.transfer(each.appointment(), Optional.of(each.to())));
        Seq<Transfer> left = plan.unplaced()
                .map(Unplaced::appointment)
                .appendAll(plan.open().map(each -> each.appointment()))
                .map(id -> basis.transfer(id, Optional.empty()));
        Seq<Transfer> moved = placed.filter(Transfer::isMove);
        Seq<CostPart> parts = parts(placed.appendAll(left));
        return new Figures(
                moved.size(),
                moved.count(each -> each.appointment().notified()),
                moved.map(Comparing::daysLater).fold(0L, Math::addExact),
                moved.count(each -> !each.oldPractitioner().equals(each.newPractitioner())),
                left.size(),
                parts.map(CostPart::amount).fold(0L, Math::addExact),
                asked.bound(),
                parts);
    }

    private static long daysLater(Transfer transfer) {
        long days = ChronoUnit.DAYS.between(
                transfer.oldLocal().orElseThrow().toLocalDate(),
                transfer.newLocal().orElseThrow().toLocalDate());
        return Math.max(0, days);
    }

    private Seq<CostPart> parts(Seq<Transfer> transfers) {
        TreeMap<String, Long> sums = TreeMap.empty();
        for (CostPart part :
                transfers.flatMap(each -> asked.basis().replanning().cost().parts(each))) {
            sums = sums.put(part.reason(), part.amount(), Math::addExact);
        }
        return sums.map(each -> new CostPart(each._2, each._1)).toList();
    }

    /** Whether two plans do the same. */
    static boolean isSame(Plan one, Plan other) {
        return one.diary().equals(other.diary());
    }

    /** What a plan's moves cost by the cost that was asked for, without what it costs to have no place. */
    long ofMoves(Plan plan) {
        return plan.moves()
                .map(Move::appointment)
                .zip(plan.moves().map(Move::to))
                .map(each ->
                        asked.basis().replanning().cost().of(asked.basis().transfer(each._1, Optional.of(each._2))))
                .fold(0L, Math::addExact);
    }
}
