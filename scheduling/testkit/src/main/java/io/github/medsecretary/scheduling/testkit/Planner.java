package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.replanning.Disruption;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.replanning.Replanning;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** A way of planning anew that {@link PlanLaws} look at, the library's or another. Pure and thread-safe. */
@FunctionalInterface
public interface Planner {

    /**
     * A plan, or why there is none.
     *
     * @param asked the cost, the policy, the present and the budget
     */
    Either<Refusal, Plan> plan(Replanning asked, Diary diary, Seq<Disruption> disruptions);

    /** The library's. */
    static Planner ours() {
        return Replanning::plan;
    }
}
