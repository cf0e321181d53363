package io.github.medsecretary.scheduling.replanning.committing;

import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.replanning.Disruption;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * The order in which a plan can be carried out: whoever takes a place comes after those who leave it, so that at no
 * moment anybody is booked twice. Moves are one step only where each waits for another of them, as in a swap.
 *
 * <p>First comes what upset the diary, then who gives up a place, then the moves. Each step is a command for the diary as
 * the steps before it leave it, refused by the rules for nothing but what they have against the whole plan. After the last
 * step the diary is the plan's.
 *
 * @param conflicts the rules that must not be broken on the way
 */
public record PlanSteps(Conflicts conflicts) {

    /** The steps, in order; none at all for a plan of a diary that nothing upsets. */
    public Seq<Step> of(Plan plan) {
        Seq<Step> moves =
                new Ordering(Standing.of(plan, conflicts), plan.basis().upset()).steps();
        return facts(plan).appendAll(moves);
    }

    private static Seq<Step> facts(Plan plan) {
        Seq<Change> facts = plan.basis().facts();
        Seq<String> emergencies = plan.basis()
                .disruptions()
                .filter(Disruption.Emergency.class::isInstance)
                .map(each -> ((Disruption.Emergency) each).appointment().id());
        return facts.isEmpty() ? List.empty() : List.of(new Step(emergencies, Deeds.together(facts)));
    }
}
