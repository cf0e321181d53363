package io.github.medsecretary.scheduling.replanning.committing;

import static io.github.medsecretary.scheduling.replanning.TightWeek.RULES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.scheduling.booking.Changing;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.replanning.Move;
import io.github.medsecretary.scheduling.replanning.Open;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.replanning.TightWeek;
import io.github.medsecretary.scheduling.replanning.Unplaced;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** Where places are scarce, the order in which people move matters. */
class TightPlansProperties {

    private static Seq<String> ids(Plan plan) {
        return plan.moves().map(Move::appointment).appendAll(plan.unplaced().map(Unplaced::appointment));
    }

    /** Whether the smaller steps could be done one by one in any order. */
    private static boolean canBeSplit(Diary diary, Plan plan, Step step) {
        var standing = Standing.of(plan, RULES);
        return step.appointments()
                .combinations()
                .filter(part ->
                        part.nonEmpty() && part.size() < step.appointments().size())
                .exists(part -> standing.against(diary, part).isEmpty());
    }

    @Property
    void step_by_step_nobody_is_booked_twice(@ForAll(supplier = TightWeek.Any.class) TightWeek week) {
        Plan plan = week.plan();
        Diary diary = week.diary();
        Seq<Step> steps = new PlanSteps(RULES).of(plan);
        for (Step step : steps) {
            if (step.appointments().size() > 1 && !step.equals(steps.head())) {
                assertTrue(!canBeSplit(diary, plan, step), step.toString());
            }
            diary = new Changing(RULES)
                    .change(diary, step.change())
                    .getOrElseThrow(refusal -> new AssertionError(step + " " + refusal))
                    .diary();
        }
        assertEquals(plan.diary(), diary);
        assertEquals(
                ids(plan).sorted(), steps.tail().flatMap(Step::appointments).sorted());
        Statistics.label("most at once")
                .collect(steps.tail()
                        .map(each -> each.appointments().size())
                        .max()
                        .getOrElse(0));
    }

    @Property
    void a_part_is_as_small_as_it_can_be_and_can_be_carried_out(
            @ForAll(supplier = TightWeek.Any.class) TightWeek week, @ForAll int which) {
        Plan plan = week.plan();
        Seq<String> all = ids(plan);
        Seq<String> chosen =
                all.zipWithIndex().filter(each -> (which >> each._2 & 1) == 1).map(each -> each._1);
        AcceptedPart part = new PartAcceptance(RULES).accept(plan, chosen).get();
        Plan some = part.plan();
        assertTrue(ids(some).containsAll(chosen));
        assertEquals(
                ids(some).removeAll(chosen).sorted(),
                part.needed().map(Needed::appointment).sorted());
        var cost = plan.basis().replanning().cost();
        long sum = some.moves()
                        .map(each -> cost.of(plan.basis().transfer(each.appointment(), Optional.of(each.to()))))
                        .sum()
                        .longValue()
                + some.unplaced()
                        .map(Unplaced::appointment)
                        .appendAll(some.open().map(Open::appointment))
                        .map(each -> cost.of(plan.basis().transfer(each, Optional.empty())))
                        .sum()
                        .longValue();
        assertEquals(sum, some.cost());
        assertTrue(some.cost() >= plan.bound());
        assertEquals(some.diary(), new PlanCommitting(RULES).apply(some).get().diary());
        var standing = Standing.of(plan, RULES);
        for (Needed each : part.needed()) {
            // Without it and what was found later, something blocks.
            Seq<String> before = chosen.appendAll(
                    part.needed().map(Needed::appointment).takeWhile(id -> !id.equals(each.appointment())));
            assertTrue(before.contains(each.forSake()));
            assertTrue(!standing.against(plan.basis().upset(), before).isEmpty());
        }
        Statistics.label("how many are needed").collect(part.needed().size());
    }

    @Property(tries = 30)
    void costs_are_those_of_the_transfers(@ForAll(supplier = TightWeek.Any.class) TightWeek week) {
        Plan plan = week.plan();
        var cost = plan.basis().replanning().cost();
        for (Move each : plan.moves()) {
            assertEquals(each.cost(), cost.of(plan.basis().transfer(each.appointment(), Optional.of(each.to()))));
        }
        for (Unplaced each : plan.unplaced()) {
            assertEquals(each.cost(), cost.of(plan.basis().transfer(each.appointment(), Optional.empty())));
        }
        assertEquals(List.empty(), plan.open());
        assertTrue(ids(plan).containsAll(plan.basis().displaced()));
    }
}
