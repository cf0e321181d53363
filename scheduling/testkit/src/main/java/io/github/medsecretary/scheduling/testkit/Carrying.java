package io.github.medsecretary.scheduling.testkit;

import static io.github.medsecretary.scheduling.testkit.PlanLaws.require;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.NamedOverride;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.scheduling.booking.Changing;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.replanning.committing.PlanCommitting;
import io.github.medsecretary.scheduling.replanning.committing.PlanSteps;
import io.github.medsecretary.scheduling.replanning.committing.Step;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/**
 * One plan, carried out.
 *
 * @param plan the plan
 * @param upheaval what it was made for
 */
record Carrying(Plan plan, Upheaval upheaval) {

    void canBeDone() {
        Diary before = plan.basis().diary();
        Change whole = PlanCommitting.change(plan);
        require(before.apply(whole).map(Applied::diary).contains(plan.diary()), "a plan is the change that it says");
        // What nobody may accept, such as an overrun into somebody who is there already, people have to sort out.
        if (left().forAll(each -> each.overridableWith().isPresent())) {
            atOnce(before);
            stepByStep(before);
        }
    }

    private Seq<Finding> left() {
        return Upheaval.blocking(plan.diary()).filter(each -> upheaval.isExcused(each, List.empty()));
    }

    private void atOnce(Diary before) {
        var applied = new PlanCommitting(Upheaval.RULES).commit(before, plan, accepted());
        require(applied.map(Applied::diary).contains(plan.diary()), "a plan is carried out at once");
        require(
                applied.flatMap(each -> each.revert(each.diary())).contains(before),
                "a plan and its reversal leave the diary as it was");
    }

    private void stepByStep(Diary before) {
        Either<Refusal, Diary> done = Either.right(before);
        for (Step each : new PlanSteps(Upheaval.RULES).of(plan)) {
            done = done.flatMap(so -> done(so, each.change())).map(Applied::diary);
        }
        require(done.contains(plan.diary()), "step by step a plan is carried out");
    }

    // What upset the diary has happened, whatever the rules say before those whom it hits have moved.
    private Either<Refusal, Applied> done(Diary diary, Change change) {
        Seq<Change> facts = plan.basis().facts();
        boolean hasHappened = facts.contains(change)
                || (change instanceof Change.Together together && facts.containsAll(together.changes()));
        return hasHappened ? diary.apply(change) : new Changing(Upheaval.RULES).change(diary, change, accepted());
    }

    private Seq<NamedOverride> accepted() {
        return left().map(each -> NamedOverride.builder()
                .rule(each.rule())
                .about(each.about())
                .by(Reference.of("Person", "somebody"))
                .privileges(List.of(each.overridableWith().orElseThrow()))
                .reason("it can't be helped")
                .at(upheaval.asked().asOf())
                .build());
    }
}
