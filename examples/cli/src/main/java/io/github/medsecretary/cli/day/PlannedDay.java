package io.github.medsecretary.cli.day;

import io.github.medsecretary.cli.diary.DiaryFile;
import io.github.medsecretary.core.time.AsOf;
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
 * @param told how far the telling of it has come
 * @param errands what else the day asks for, the most urgent first
 */
record PlannedDay(Plan plan, Seq<Seq<String>> steps, CallDay told, Seq<Errand> errands) {

    static PlannedDay of(DiaryFile file, Plan plan, Option<People> people, Replies replies, Option<NoticePost> post) {
        Conflicts conflicts = file.conflicts();
        var calling = new Calling(conflicts);
        var steps = new PlanSteps(conflicts).of(plan);
        // The first step is what happened; nobody has to carry it out.
        var moves = plan.basis().facts().isEmpty() ? steps : steps.tail();
        AsOf asOf = plan.basis().replanning().asOf();
        Seq<Call> all = calling.calls(calling.begin(plan, CallPolicy.usual()), asOf);
        return new PlannedDay(
                plan,
                moves.map(each -> each.appointments()),
                CallDay.of(plan, calling, replies, post),
                DayErrands.of(plan, all, people, file.asked().promises()));
    }

    /** Whom to tell, the most urgent first. */
    Seq<Call> calls() {
        return told.open();
    }
}
