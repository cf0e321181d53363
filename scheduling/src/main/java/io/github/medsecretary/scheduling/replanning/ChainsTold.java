package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.replanning.wording.Argument;
import io.github.medsecretary.scheduling.replanning.wording.Reason;
import io.github.medsecretary.scheduling.replanning.wording.ReasonCode;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.TreeMap;

/**
 * Tells chains: who is displaced takes a place, who had it moves, and so on to the end.
 *
 * @param jobs who does not stay
 * @param moves their moves, by id
 */
record ChainsTold(Seq<Job> jobs, Chains chains, Map<String, Move> moves, SiteZone zone) {

    Seq<Chain> all() {
        var byNumber = new TreeMap<Integer, java.util.List<Integer>>();
        for (int job = 0; job < jobs.size(); job++) {
            if (isTold(jobs.get(job))) {
                byNumber.computeIfAbsent(chains.of(job), fresh -> new ArrayList<>())
                        .add(job);
            }
        }
        var end = Reason.of(byNumber.size() == 1 ? ReasonCode.CHAIN_NOBODY_ELSE : ReasonCode.CHAIN_ENDS);
        return List.ofAll(byNumber.entrySet()).map(each -> chain(each.getKey(), inTurn(each.getValue()), end));
    }

    // Who is displaced and may stay all the same is no part of the story.
    private boolean isTold(Job job) {
        return job.chosen().isEmpty() || moves.containsKey(job.id());
    }

    private Chain chain(int number, Seq<Job> members, Reason end) {
        Seq<Reason> steps = members.map(this::step).append(end);
        return new Chain(number, members.map(Job::id), Reason.of(ReasonCode.CHAIN, new Argument.InTurn(steps)));
    }

    // Each after the one for whom it makes room.
    private Seq<Job> inTurn(java.util.List<Integer> members) {
        var turn = new ArrayList<Integer>();
        for (int each : members) {
            if (chains.maker(each).filter(members::contains).isEmpty()) {
                turn.add(each);
            }
        }
        for (int at = 0; at < turn.size(); at++) {
            int maker = turn.get(at);
            for (int each : members) {
                if (chains.maker(each).contains(maker)) {
                    turn.add(each);
                }
            }
        }
        return List.ofAll(turn).map(jobs::get);
    }

    private Reason step(Job job) {
        var who = new Argument.OfAppointment(job.id());
        return moves.get(job.id())
                .map(move -> step(job, move, who))
                .getOrElse(() -> Reason.of(ReasonCode.CHAIN_LEFT, who));
    }

    private Reason step(Job job, Move move, Argument who) {
        var where = new Argument.OfPlace(move.to().start(), move.to().with(), zone);
        if (move.kind() == Move.Kind.RESEAT) {
            return Reason.of(ReasonCode.CHAIN_RESEATS, who, where);
        }
        Appointment appointment = job.appointment();
        return job.isDisplaced()
                ? Reason.of(ReasonCode.CHAIN_TAKES, who, where)
                : Reason.of(
                        ReasonCode.CHAIN_MOVES,
                        who,
                        new Argument.Word("priority." + appointment.priority().code()),
                        new Argument.Word(appointment.notified() ? "told.yes" : "told.no"),
                        where);
    }
}
