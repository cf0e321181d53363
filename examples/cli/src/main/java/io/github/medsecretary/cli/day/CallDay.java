package io.github.medsecretary.cli.day;

import io.github.medsecretary.cli.input.Failure;
import io.github.medsecretary.core.appointment.AppointmentNotice;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.notice.Notices;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.replanning.calling.Answer;
import io.github.medsecretary.scheduling.replanning.calling.Call;
import io.github.medsecretary.scheduling.replanning.calling.CallList;
import io.github.medsecretary.scheduling.replanning.calling.CallPolicy;
import io.github.medsecretary.scheduling.replanning.calling.Calling;
import io.github.medsecretary.scheduling.replanning.calling.Channel;
import io.github.medsecretary.scheduling.replanning.calling.Settled;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * How far the telling of a plan has come: who was rung and said what, who was written to, who is still to be told.
 *
 * @param list what is settled
 * @param open who is still to be told, the most urgent first
 * @param notices the letters about what is settled
 * @param failures replies that could not be taken in
 */
record CallDay(CallList list, Seq<Call> open, Seq<Notified> notices, Seq<Failure> failures) {

    /** Takes what patients have said, writes to those whom nobody reached, and confirms what is settled by letter. */
    static CallDay of(Plan plan, Calling calling, Replies replies, Option<NoticePost> post) {
        var day = new Telling(calling, post);
        AsOf present = replies.all()
                .map(Replies.Reply::at)
                .prepend(plan.basis().replanning().asOf())
                .maxBy(AsOf::instant)
                .get();
        CallList list = calling.begin(plan, CallPolicy.usual());
        Seq<Failure> failures = replies.failures();
        for (Replies.Reply each : replies.all()) {
            Seq<String> about = about(each, calling.calls(list, present), replies);
            Either<Refusal, CallList> next = calling.answered(list, about, each.answer(), Channel.TELEPHONE, each.at());
            failures = failures.appendAll(next.swap().map(refusal -> failure(each, refusal)));
            list = next.getOrElse(list);
        }
        Seq<Notified> written = List.empty();
        for (Call each : calling.calls(list, present).filter(call -> call.next() == Call.Next.WRITE)) {
            Seq<Notified> sent = day.written(list, each, present);
            written = written.appendAll(sent);
            list = day.kept(list, each, sent, present);
        }
        Seq<String> known = written.map(Notified::appointment);
        Seq<Notified> confirmed =
                day.notices(list, list.settled().keySet().toList().removeAll(known), present);
        return new CallDay(list, calling.calls(list, present), written.appendAll(confirmed), failures);
    }

    // A patient answers for all of their visits at once, but for those of which they say something else.
    private static Seq<String> about(Replies.Reply reply, Seq<Call> calls, Replies replies) {
        Seq<String> own = reply.answer() instanceof Answer.NoReply
                ? List.empty()
                : replies.all()
                        .reject(each -> each.answer() instanceof Answer.NoReply)
                        .map(Replies.Reply::appointment);
        return calls.find(each -> each.appointments().contains(reply.appointment()))
                .map(Call::appointments)
                .getOrElse(List.of(reply.appointment()))
                .filter(id -> id.equals(reply.appointment()) || !own.contains(id));
    }

    private static Failure failure(Replies.Reply reply, Refusal refusal) {
        return Failure.of(
                Replies.FILE,
                Problem.of(refusal.code(), refusal.code().sentence()).under(reply.appointment()));
    }

    /**
     * Writes about what is settled.
     *
     * @param calling by whose rules
     * @param post where letters go; without one none is written
     */
    private record Telling(Calling calling, Option<NoticePost> post) {

        Seq<Notified> written(CallList list, Call call, AsOf at) {
            return notices(promised(list, call, at), call.appointments(), at);
        }

        // What was written is promised, and only that: of a letter that did not go the place is offered again.
        CallList kept(CallList list, Call call, Seq<Notified> sent, AsOf at) {
            Seq<String> gone = sent.filter(each -> each.outcome().isRight()).map(Notified::appointment);
            if (gone.isEmpty()) {
                return list;
            }
            if (gone.size() == sent.size()) {
                return promised(list, call, at);
            }
            // Where the place can't be had without the other's, both are kept: it is promised in writing.
            return calling.answered(list, gone, new Answer.Written(), Channel.LETTER, at)
                    .getOrElse(() -> promised(list, call, at));
        }

        CallList promised(CallList list, Call call, AsOf at) {
            return calling.answered(list, call.appointments().head(), new Answer.Written(), Channel.LETTER, at)
                    .getOrElse(list);
        }

        Seq<Notified> notices(CallList list, Seq<String> settled, AsOf at) {
            return post.toList()
                    .flatMap(each -> events(list, each.people())
                            .filter(event ->
                                    settled.contains(event.appointment().id()))
                            .map(event -> each.send(event, at)));
        }

        private Seq<AppointmentNotice> events(CallList list, People people) {
            return list.plan()
                    .basis()
                    .diary()
                    .apply(calling.agreed(list))
                    .map(applied -> new Notices(new DayNames(people, applied.diary())).of(applied))
                    .getOrElseThrow(refusal -> new IllegalStateException("what is settled can be done"));
        }
    }

    /** How many were told of their place and agreed, or were written to. */
    int promised() {
        return list.settled().count(each -> each._2() instanceof Settled.Promised);
    }

    /** How many keep the place that they had. */
    int kept() {
        return list.settled().count(each -> each._2() instanceof Settled.Kept);
    }
}
