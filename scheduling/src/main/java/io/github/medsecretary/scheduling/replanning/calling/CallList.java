package io.github.medsecretary.scheduling.replanning.calling;

import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;

/**
 * How far the telling of a plan has come. A value: each answer makes another. Immutable and thread-safe.
 *
 * @param plan as it was made first
 * @param policy how often people are asked
 * @param attempts all there were, in order, one for each appointment that a call was about
 * @param settled what is decided, by the appointment's id
 * @param rest the plan made last, around what was settled by then; it holds, too, what was settled since
 */
public record CallList(
        Plan plan, CallPolicy policy, Seq<Attempt> attempts, SortedMap<String, Settled> settled, Plan rest) {

    /** The diary as it will be if all who are still to be told agree. */
    public Diary diary() {
        return rest.diary();
    }

    /** The ids of those about whom a person must decide, in order. */
    public Seq<String> toDecide() {
        return settled.filterValues(Settled.ToDecide.class::isInstance).keySet().toList();
    }

    /** The attempts to tell somebody of an appointment. */
    Seq<Attempt> attemptsFor(String appointment) {
        return attempts.filter(each -> each.appointment().equals(appointment));
    }

    CallList with(Seq<Attempt> more) {
        return new CallList(plan, policy, attempts.appendAll(more), settled, rest);
    }

    CallList with(String appointment, Settled decision) {
        return new CallList(plan, policy, attempts, settled.put(appointment, decision), rest);
    }

    CallList with(Plan rest) {
        return new CallList(plan, policy, attempts, settled, rest);
    }
}
