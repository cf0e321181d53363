package io.github.medsecretary.scheduling.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.scheduling.booking.Changing;
import io.github.medsecretary.scheduling.booking.Undoing;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.conflict.SchedulingRules;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.history.History;
import io.github.medsecretary.scheduling.replanning.Disruption;
import io.github.medsecretary.scheduling.replanning.LeastDisruption;
import io.github.medsecretary.scheduling.replanning.Move;
import io.github.medsecretary.scheduling.replanning.Open;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.replanning.ReplanPolicy;
import io.github.medsecretary.scheduling.replanning.Replanning;
import io.github.medsecretary.scheduling.replanning.Unplaced;
import io.github.medsecretary.scheduling.replanning.committing.AcceptedPart;
import io.github.medsecretary.scheduling.replanning.committing.PartAcceptance;
import io.github.medsecretary.scheduling.replanning.committing.PlanCommitting;
import io.github.medsecretary.scheduling.replanning.committing.PlanSteps;
import io.github.medsecretary.scheduling.replanning.committing.Step;
import io.vavr.collection.Seq;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Plans of all kinds of disrupted diaries can be carried out, at once, bit by bit or in part, and taken back. */
class PlanCommittingProperties {

    private static final Conflicts RULES = Upheaval.RULES;
    private static final Reference ANN = Reference.of("Person", "ann");

    private static Plan plan(DisruptedDiary upset) {
        return new Replanning(new LeastDisruption(), ReplanPolicy.usual(), upset.present(), 10_000)
                .plan(upset.diary(), upset.disruptions())
                .get();
    }

    @Property
    void what_is_carried_out_is_the_plan_and_can_be_taken_back(
            @ForAll(supplier = Disruptions.class) DisruptedDiary upset) {
        Plan plan = plan(upset);
        Applied applied = new PlanCommitting(RULES).commit(upset.diary(), plan).get();
        assertEquals(plan.diary(), applied.diary());
        assertEquals(upset.diary().version() + 1, applied.diary().version());
        assertEquals(upset.diary(), applied.revert(applied.diary()).get());
        assertEquals(
                upset.diary(),
                new Undoing(RULES).undo(applied.diary(), applied).get().diary());
        var history = History.of(upset.diary(), ANN, upset.present())
                .commit(applied, ANN, upset.present())
                .get();
        assertEquals(plan.diary(), history.current().diary());
        assertEquals(
                SchedulingCode.STALE_VERSION,
                new PlanCommitting(RULES)
                        .commit(applied.diary(), plan)
                        .getLeft()
                        .code());
    }

    @Property
    void step_by_step_nothing_is_refused_and_it_ends_in_the_plan(
            @ForAll(supplier = Disruptions.class) DisruptedDiary upset) {
        Plan plan = plan(upset);
        Seq<Step> steps = new PlanSteps(RULES).of(plan);
        Diary diary = upset.diary();
        for (Step step : steps) {
            diary = new Changing(RULES)
                    .change(diary, step.change())
                    .getOrElseThrow(refusal -> new AssertionError(step + " " + refusal))
                    .diary();
        }
        assertEquals(plan.diary(), diary);
        Seq<String> moved =
                plan.moves().map(Move::appointment).appendAll(plan.unplaced().map(Unplaced::appointment));
        Seq<String> emergencies = plan.basis()
                .disruptions()
                .filter(Disruption.Emergency.class::isInstance)
                .map(each -> ((Disruption.Emergency) each).appointment().id());
        assertEquals(
                moved.appendAll(emergencies).sorted(),
                steps.flatMap(Step::appointments).sorted());
    }

    @Property
    void every_part_is_a_plan_that_can_be_carried_out(
            @ForAll(supplier = Disruptions.class) DisruptedDiary upset, @ForAll long which) {
        Plan plan = plan(upset);
        Seq<String> all =
                plan.moves().map(Move::appointment).appendAll(plan.unplaced().map(Unplaced::appointment));
        Seq<String> chosen =
                all.zipWithIndex().filter(each -> (which >> each._2 & 1) == 1).map(each -> each._1);
        AcceptedPart part = new PartAcceptance(RULES).accept(plan, chosen).get();
        Plan some = part.plan();
        Seq<String> done =
                some.moves().map(Move::appointment).appendAll(some.unplaced().map(Unplaced::appointment));
        assertTrue(done.containsAll(chosen));
        assertEquals(
                done.removeAll(chosen).sorted(),
                part.needed().map(each -> each.appointment()).sorted());
        assertEquals(plan.basis().displaced().removeAll(done), some.open().map(Open::appointment));
        Applied applied = new PlanCommitting(RULES).commit(upset.diary(), some).get();
        assertEquals(some.diary(), applied.diary());
        long cost = 0;
        for (Move each : some.moves()) {
            cost += new LeastDisruption().of(plan.basis().transfer(each.appointment(), Optional.of(each.to())));
        }
        for (String each :
                some.unplaced().map(Unplaced::appointment).appendAll(some.open().map(Open::appointment))) {
            cost += new LeastDisruption().of(plan.basis().transfer(each, Optional.empty()));
        }
        assertEquals(cost, some.cost());
        // A part that breaks a session's terms, which these rules leave to whoever may, can cost less than any plan
        // may.
        assertTrue(some.cost() >= plan.bound() || !isOnTerms(some, upset));
        assertEquals(plan, new PartAcceptance(RULES).accept(plan, all).get().plan());
    }

    private static boolean isOnTerms(Plan plan, DisruptedDiary upset) {
        return Conflicts.standard(DiaryContext.empty().at(upset.present()))
                .only(SchedulingRules.aboutTerms())
                .about(plan.diary(), plan.moves().map(Move::appointment))
                .isEmpty();
    }
}
