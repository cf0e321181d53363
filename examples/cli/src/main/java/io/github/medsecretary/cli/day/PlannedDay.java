package io.github.medsecretary.cli.day;

import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.morning.Errand;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.replanning.calling.Call;
import io.github.medsecretary.scheduling.replanning.calling.CallPolicy;
import io.github.medsecretary.scheduling.replanning.calling.Calling;
import io.github.medsecretary.scheduling.replanning.committing.PlanSteps;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A plan, and what people have to do about it.
 *
 * @param plan the plan
 * @param steps the ids of who moves or loses a place, in the order in which that can be carried out; several at one go
 *     only where each takes what another leaves
 * @param calls whom to tell, the most urgent first
 * @param errands what else the day asks for, the most urgent first
 */
record PlannedDay(Plan plan, Seq<Seq<String>> steps, Seq<Call> calls, Seq<Errand> errands) {

    static PlannedDay of(Plan plan, Conflicts conflicts, Option<People> people) {
        var calling = new Calling(conflicts);
        var steps = new PlanSteps(conflicts).of(plan);
        // The first step is what happened; nobody has to carry it out.
        var moves = plan.basis().disruptions().isEmpty() ? steps : steps.tail();
        Seq<Call> calls = calling.calls(
                calling.begin(plan, CallPolicy.usual()),
                plan.basis().replanning().asOf());
        return new PlannedDay(plan, moves.map(each -> each.appointments()), calls, DayErrands.of(plan, calls, people));
    }
}
