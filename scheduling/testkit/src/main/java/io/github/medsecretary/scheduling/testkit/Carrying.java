package io.github.medsecretary.scheduling.testkit;

import static io.github.medsecretary.scheduling.testkit.PlanLaws.require;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.scheduling.booking.Changing;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.replanning.committing.PlanCommitting;
import io.github.medsecretary.scheduling.replanning.committing.PlanSteps;
import io.github.medsecretary.scheduling.replanning.committing.Step;
import io.vavr.control.Either;

/**
 * One plan, carried out.
 *
 * @param plan the plan
 */
record Carrying(Plan plan) {

    void canBeDone() {
        Diary before = plan.basis().diary();
        Change whole = PlanCommitting.change(plan);
        require(before.apply(whole).map(Applied::diary).contains(plan.diary()), "a plan is the change that it says");
        atOnce(before);
        stepByStep(before);
    }

    private void atOnce(Diary before) {
        var applied = new PlanCommitting(Upheaval.RULES).commit(before, plan);
        require(applied.map(Applied::diary).contains(plan.diary()), "a plan is carried out at once");
        require(
                applied.flatMap(each -> each.revert(each.diary())).contains(before),
                "a plan and its reversal leave the diary as it was");
    }

    private void stepByStep(Diary before) {
        Either<Refusal, Diary> done = Either.right(before);
        for (Step each : new PlanSteps(Upheaval.RULES).of(plan)) {
            done = done.flatMap(so -> new Changing(Upheaval.RULES).change(so, each.change()))
                    .map(Applied::diary);
        }
        require(done.contains(plan.diary()), "step by step a plan is carried out");
    }
}
