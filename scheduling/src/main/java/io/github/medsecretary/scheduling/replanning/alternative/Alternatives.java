package io.github.medsecretary.scheduling.replanning.alternative;

import io.github.medsecretary.scheduling.replanning.Basis;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.replanning.PlanCost;
import io.github.medsecretary.scheduling.replanning.Replanning;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;

/**
 * Makes other plans for what a plan was made for: each takes the same cost with another emphasis, or the same policy
 * without bumping, and is then put into numbers by the cost that was asked for. Plans that do the same as an earlier one
 * are left out, so that those that are left are different. Each is searched with the budget of the one that was asked
 * for, and the same on every machine.
 *
 * @param most how many, beside the one that was asked for, at the most; not negative
 */
public record Alternatives(int most) {

    /** Refuses negative numbers. */
    public Alternatives {
        if (most < 0) {
            throw new IllegalArgumentException("not fewer than none");
        }
    }

    /** The plan that was asked for, then the others in the order of {@link Aim}. */
    public Seq<Alternative> of(Plan asked) {
        var comparing = new Comparing(asked);
        Replanning replanning = asked.basis().replanning();
        Plan soonest = plan(asked.basis(), replanning.by(new Soonest(replanning.cost())));
        Plan same = plan(asked.basis(), replanning.by(new SameClinician(replanning.cost())));
        Plan calm = plan(asked.basis(), replanning.under(replanning.policy().withoutBumping()));
        Plan fewest =
                plan(asked.basis(), replanning.by(fewestMoves(asked, comparing, List.of(asked, soonest, same, calm))));
        Seq<Alternative> all = List.of(alternative(Aim.AS_ASKED, asked, comparing));
        for (Alternative each : List.of(
                alternative(Aim.FEWEST_MOVES, fewest, comparing),
                alternative(Aim.SOONEST, soonest, comparing),
                alternative(Aim.SAME_CLINICIAN, same, comparing),
                alternative(Aim.NO_BUMPING, calm, comparing))) {
            boolean isNew = all.forAll(known -> !Comparing.isSame(known.plan(), each.plan()));
            all = isNew ? all.append(each) : all;
        }
        return all.take(most + 1);
    }

    private static Alternative alternative(Aim aim, Plan plan, Comparing comparing) {
        return new Alternative(aim, plan, comparing.figures(plan));
    }

    private static Plan plan(Basis basis, Replanning replanning) {
        return replanning
                .plan(basis.diary(), basis.disruptions())
                .getOrElseThrow(refusal -> new IllegalStateException("what was planned once can be planned again"));
    }

    private static PlanCost fewestMoves(Plan asked, Comparing comparing, Seq<Plan> others) {
        PlanCost cost = asked.basis().replanning().cost();
        long perMove = 1 + others.map(comparing::ofMoves).max().getOrElse(0L);
        Seq<String> all = List.ofAll(asked.basis().diary().appointments().keySet())
                .appendAll(asked.basis().displaced())
                .distinct();
        long lightest = all.map(id -> cost.of(asked.basis().transfer(id, Optional.empty())))
                .min()
                .getOrElse(1L);
        return new FewestMoves(cost, perMove, 1 + perMove * (all.size() + 1L) / Math.max(1, lightest));
    }
}
