package io.github.medsecretary.scheduling.replanning.committing;

import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.replanning.Disruption;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Predicate;

/**
 * The order in which a plan can be carried out: whoever takes a place comes after those who leave it, so that at no
 * moment anybody is booked twice. Moves are one step only where each waits for another of them, as in a swap.
 *
 * <p>First comes what the disruptions do to the diary, then who gives up a place, then the moves, and last who takes
 * longer. Each step is a command for the diary as the steps before it leave it, refused by the rules for nothing but what
 * they have against the whole plan; only a changed session that no longer offers what somebody in it is booked for wants
 * an override, as that change would by itself. After the last step the diary is the plan's.
 *
 * @param conflicts the rules that must not be broken on the way
 */
public record PlanSteps(Conflicts conflicts) {

    /** The steps, in order; none at all for a plan of a diary that nothing upsets. */
    public Seq<Step> of(Plan plan) {
        Seq<Step> moves =
                new Ordering(Standing.of(plan, conflicts), plan.basis().upset()).steps();
        return facts(plan, each -> !isOverrun(each)).appendAll(moves).appendAll(facts(plan, PlanSteps::isOverrun));
    }

    // Who takes longer may run into those who are still to move.
    private static Seq<Step> facts(Plan plan, Predicate<Disruption> which) {
        Seq<Tuple2<Disruption, Change>> facts =
                plan.basis().disruptions().zip(plan.basis().facts()).filter(each -> which.test(each._1));
        Seq<String> emergencies = facts.flatMap(each -> each._1 instanceof Disruption.Emergency emergency
                ? List.of(emergency.appointment().id())
                : List.empty());
        return facts.isEmpty() ? List.empty() : List.of(new Step(emergencies, Deeds.together(facts.map(Tuple2::_2))));
    }

    private static boolean isOverrun(Disruption disruption) {
        return disruption instanceof Disruption.Overrun;
    }
}
