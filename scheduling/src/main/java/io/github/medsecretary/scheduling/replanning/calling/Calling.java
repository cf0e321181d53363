package io.github.medsecretary.scheduling.replanning.calling;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.replanning.Place;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;
import java.util.Optional;

/**
 * Tells people of a plan and takes their answers.
 *
 * <p>Whoever agrees is promised their place and never moves again; after any other answer but silence the rest is planned
 * anew around the promised. A place is offered only when nobody can claim it any more: whoever could stay where they are
 * and is to make room is asked first. Two of those who would have to wait for each other are left where they are. So a
 * promise can always be kept.
 *
 * <p>Whose old place is still valid keeps it after a no, or after as many attempts without reply as the policy has. Who is
 * displaced is offered another place, until the policy's offers are used up and a person decides, or is written to. No
 * place is offered that starts before the last answer.
 *
 * @param conflicts the rules that the plan keeps
 */
public record Calling(Conflicts conflicts) {

    /** The call list of a plan, before anybody was told. */
    public CallList begin(Plan plan, CallPolicy policy) {
        return untangled(new CallList(plan, policy, List.empty(), TreeMap.empty(), plan));
    }

    /**
     * Who is still to be told, each patient once; empty when all is settled. In this order: who can be asked now before
     * who waits for others; who can be tried now before who could not be reached and is to be tried later; by priority;
     * by the sooner of old and new start; by breach date, those without one last; by id.
     */
    public Seq<Call> calls(CallList list, AsOf present) {
        return new Calls(list, conflicts).inUrgency(present.instant());
    }

    /**
     * The list after an answer.
     *
     * <p>Refused with {@link SchedulingCode#UNKNOWN_APPOINTMENT} if nobody is to be told of the appointment, and with
     * {@link SchedulingCode#TOO_EARLY} if they would be promised a place that others have to agree to leave first.
     *
     * @param appointment the id of one of those that the call is about; the answer holds for all of them
     */
    public Either<Refusal, CallList> answered(
            CallList list, String appointment, Answer answer, Channel channel, AsOf at) {
        var calls = new Calls(list, conflicts);
        return calls.visits()
                .find(each -> each.contains(appointment))
                .<Either<Refusal, CallList>>map(each -> answered(list, calls.call(each), answer, channel, at))
                .getOrElse(() -> Either.left(Refusal.of(SchedulingCode.UNKNOWN_APPOINTMENT)));
    }

    /**
     * The list after an answer that holds for some of the appointments of a call only: the others stay open.
     *
     * <p>Refused as {@link #answered(CallList, String, Answer, Channel, AsOf)} is, and with {@link
     * SchedulingCode#TOO_EARLY} too if these places can't be had before another of the same patient's visits leaves its own.
     *
     * @param appointments the ids of those for which it holds, all of one call
     */
    public Either<Refusal, CallList> answered(
            CallList list, Seq<String> appointments, Answer answer, Channel channel, AsOf at) {
        var calls = new Calls(list, conflicts);
        boolean isOfOneCall = appointments.nonEmpty() && calls.visits().exists(each -> each.containsAll(appointments));
        return isOfOneCall
                ? answered(list, calls.call(appointments.distinct().sorted()), answer, channel, at)
                : Either.left(Refusal.of(SchedulingCode.UNKNOWN_APPOINTMENT));
    }

    private Either<Refusal, CallList> answered(CallList list, Call call, Answer answer, Channel channel, AsOf at) {
        boolean promises = answer instanceof Answer.Accepts || answer instanceof Answer.Written;
        if (promises && call.next() == Call.Next.WAIT) {
            return Either.left(Refusal.of(SchedulingCode.TOO_EARLY));
        }
        CallList told =
                list.with(call.visits().map(each -> new Attempt(each.appointment(), each.to(), answer, channel, at)));
        return Either.right(promises ? untangled(promised(list, told, call)) : answered(told, call, answer));
    }

    /**
     * What is settled as one change to the diary that the plan was made for, with what upset it: promised places, those
     * who wait or do not come. Who is displaced and not told yet stays as they are, or is pending without a place where
     * somebody has been promised theirs.
     */
    public Change agreed(CallList list) {
        return new Agreed(list).change(conflicts);
    }

    private CallList promised(CallList before, CallList told, Call call) {
        TreeMap<String, Place> reseats = new Calls(before, conflicts).reseats(call.appointments());
        CallList promised = call.visits().foldLeft(told, (so, each) -> so.with(each.appointment(), promise(each)));
        for (Tuple2<String, Place> each : reseats) {
            promised = promised.with(each._1, new Settled.Reseated(each._2));
        }
        return promised;
    }

    private static Settled promise(Call.Visit visit) {
        return visit.to().<Settled>map(Settled.Promised::new).orElseGet(Settled.Waiting::new);
    }

    private CallList answered(CallList told, Call call, Answer answer) {
        if (answer instanceof Answer.NoReply) {
            return unheard(told, call);
        }
        CallList next = told;
        for (String id : call.appointments()) {
            Optional<Settled> settled = answer instanceof Answer.Cancels
                    ? Optional.of(new Settled.CalledOff(told.attemptsFor(id).last()))
                    : turnedDown(told, id, answer);
            if (settled.isPresent()) {
                next = next.with(id, settled.get());
            }
        }
        return untangled(replanned(next));
    }

    private static Optional<Settled> turnedDown(CallList told, String id, Answer answer) {
        boolean isLast = told.attemptsFor(id)
                        .count(each ->
                                each.answer() instanceof Answer.Refuses || each.answer() instanceof Answer.Wishes)
                >= told.policy().mostOffers();
        if (canStay(told, id)) {
            return isLast || answer instanceof Answer.Refuses ? Optional.of(new Settled.Kept()) : Optional.empty();
        }
        return isLast ? Optional.of(new Settled.ToDecide()) : Optional.empty();
    }

    private static boolean canStay(CallList list, String id) {
        return !list.rest().basis().displaced().contains(id);
    }

    private CallList unheard(CallList told, Call call) {
        Seq<String> kept = call.appointments()
                .filter(id -> canStay(told, id)
                        && call.unanswered() + 1 >= told.policy().mostAttempts());
        return kept.isEmpty()
                ? told
                : untangled(replanned(kept.foldLeft(told, (so, id) -> so.with(id, new Settled.Kept()))));
    }

    private static CallList replanned(CallList list) {
        var agreed = new Agreed(list);
        Plan rest = list.plan()
                .basis()
                .replanning()
                .plan(agreed.diary(), agreed.disruptions(), Refused.of(list))
                .getOrElseThrow(refusal -> new IllegalStateException("what was planned once can be planned again"));
        return list.with(rest);
    }

    /** Lets those stay who wait for each other, so that somebody can always be asked. */
    private CallList untangled(CallList list) {
        CallList so = list;
        var calls = new Calls(so, conflicts);
        while (calls.areTangled()) {
            so = replanned(so.with(calls.call(calls.visits().head()).waitsFor().head(), new Settled.Kept()));
            calls = new Calls(so, conflicts);
        }
        return so;
    }
}
