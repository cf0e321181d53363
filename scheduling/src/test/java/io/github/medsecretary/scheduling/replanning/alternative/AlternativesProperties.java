package io.github.medsecretary.scheduling.replanning.alternative;

import static io.github.medsecretary.scheduling.replanning.TightWeek.RULES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.scheduling.replanning.Basis;
import io.github.medsecretary.scheduling.replanning.CostPart;
import io.github.medsecretary.scheduling.replanning.Move;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.replanning.TightWeek;
import io.github.medsecretary.scheduling.replanning.Unplaced;
import io.github.medsecretary.scheduling.replanning.committing.PlanCommitting;
import io.vavr.collection.Seq;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** Other plans are different, keep to their aim, and claim nothing that the asked-for cost does not grant. */
class AlternativesProperties {

    private static long unplacedWeight(Plan plan) {
        return plan.unplaced()
                .map(Unplaced::appointment)
                .map(id -> (long) plan.basis().appointment(id).get().priority().weight())
                .sum()
                .longValue();
    }

    @Property
    void each_is_different_and_none_claims_to_be_cheaper_than_the_best(
            @ForAll(supplier = TightWeek.Any.class) TightWeek week) {
        Plan asked = week.plan();
        Seq<Alternative> all = new Alternatives(4).of(asked);
        assertEquals(Aim.AS_ASKED, all.head().aim());
        assertEquals(asked, all.head().plan());
        assertEquals(
                all.size(),
                all.map(each -> each.plan().moves().map(Move::to).toString()
                                + each.plan().unplaced().map(Unplaced::appointment))
                        .zip(all.map(each -> each.plan().moves().map(Move::appointment)))
                        .distinct()
                        .size());
        for (Alternative each : all) {
            Figures figures = each.figures();
            assertTrue(figures.cost() >= asked.bound(), each.aim().name());
            assertTrue(asked.proof() != Plan.Proof.OPTIMAL || figures.cost() >= asked.cost());
            assertEquals(
                    figures.cost(), figures.parts().map(CostPart::amount).sum().longValue());
            assertEquals(each.plan().unplaced().size(), figures.unplaced());
            assertEquals(each.plan().moves().count(move -> move.kind() == Move.Kind.MOVE), figures.moved());
            Basis basis = each.plan().basis();
            for (Move move : each.plan().moves()) {
                var there = basis.transfer(move.appointment(), Optional.of(move.to()));
                assertEquals(basis.replanning().cost().of(there), move.cost());
            }
            for (Unplaced left : each.plan().unplaced()) {
                var nowhere = basis.transfer(left.appointment(), Optional.empty());
                assertEquals(basis.replanning().cost().of(nowhere), left.cost());
            }
            assertEquals(
                    each.plan().diary(),
                    new PlanCommitting(RULES).apply(each.plan()).get().diary());
        }
        assertEquals(asked.cost(), all.head().figures().cost());
        assertEquals(all.take(2), new Alternatives(1).of(asked));
        Statistics.label("how many").collect(all.size());
    }

    @Property
    void each_keeps_to_its_aim(@ForAll(supplier = TightWeek.Any.class) TightWeek week) {
        Plan asked = week.plan();
        Seq<Alternative> all = new Alternatives(4).of(asked);
        for (Alternative each : all) {
            Plan plan = each.plan();
            if (each.aim() == Aim.NO_BUMPING) {
                Seq<String> told = plan.moves()
                        .map(Move::appointment)
                        .appendAll(plan.unplaced().map(Unplaced::appointment));
                assertTrue(asked.basis().displaced().containsAll(told));
            }
            if (each.aim() == Aim.FEWEST_MOVES && plan.proof() == Plan.Proof.OPTIMAL) {
                for (Alternative other : all) {
                    assertTrue(
                            unplacedWeight(plan) <= unplacedWeight(other.plan()),
                            other.aim().name());
                    if (unplacedWeight(plan) == unplacedWeight(other.plan())) {
                        assertTrue(
                                each.figures().moved() <= other.figures().moved(),
                                other.aim().name());
                    }
                }
            }
        }
        Statistics.label("aims").collect(all.map(Alternative::aim).mkString(" "));
    }
}
