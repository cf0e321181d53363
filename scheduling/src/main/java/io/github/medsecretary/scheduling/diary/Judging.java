package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Judgement;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/**
 * Whether a change may be made.
 *
 * <p>Whoever is named by it is judged by all that is found. Of those who are only affected what the change makes worse
 * is told, and it refuses the change unless it follows from a fact: that somebody is ill can't be refused, only known.
 */
final class Judging {

    private final Diary before;
    private final Change change;
    private final Diary after;
    private final Scrutiny scrutiny;
    private final Seq<String> named;
    private final Seq<String> affected;

    Judging(Diary before, Change change, Diary after, Scrutiny scrutiny) {
        this.before = before;
        this.change = change;
        this.after = after;
        this.scrutiny = scrutiny;
        this.named = Touched.judged(before, change);
        this.affected = new Affected(before, change, after).appointments();
    }

    Either<Refusal, Applied> applied() {
        var all = scrutiny.judge(after, named.appendAll(affected).distinct());
        if (affected.isEmpty() || found(all).isEmpty()) {
            return all.isBlocked() ? refused(all) : made(all);
        }
        var known = Known.of(found(scrutiny.judge(before, affected)));
        var own = named.isEmpty() ? List.<Finding>empty() : found(scrutiny.judge(after, named));
        var told = new Judgement(
                all.standing().filter(each -> own.contains(each) || !known.covers(each)),
                all.accepted().filter(each -> own.contains(each.finding()) || !known.covers(each.finding())));
        return told.isBlocked() && isRefused(told, own) ? refused(told) : made(told);
    }

    private boolean isRefused(Judgement told, Seq<Finding> own) {
        var inevitable = Known.of(found(scrutiny.judge(factual(), affected)));
        return told.standing()
                .filter(each -> each.severity() == Severity.BLOCK)
                .exists(each -> own.contains(each) || !inevitable.covers(each));
    }

    /** The diary as it is by what can't be refused alone. */
    private Diary factual() {
        return parts(change).foldLeft(before, Judging::factual);
    }

    private static Seq<Change> parts(Change change) {
        return change instanceof Change.Together together
                ? together.changes().flatMap(Judging::parts)
                : List.of(change);
    }

    private static Diary factual(Diary diary, Change part) {
        if (part instanceof Change.Happened happened) {
            return Applying.to(diary, happened.change()).getOrElse(diary);
        }
        var closed = Touched.closed(part).foldLeft(diary, (so, each) -> so.with(each));
        var fewer = Touched.withdrawn(part)
                .foldLeft(closed, (so, id) -> so.with(so.schedule().without(id)));
        return Touched.amended(part).foldLeft(fewer, Judging::knowing);
    }

    private static Diary knowing(Diary diary, Appointment amended) {
        return diary.appointment(amended.id())
                .map(old -> diary.imagining(old.knowing(amended)))
                .orElse(diary);
    }

    private Either<Refusal, Applied> made(Judgement judgement) {
        return Either.right(new Applied(before, change, after, judgement));
    }

    private static Either<Refusal, Applied> refused(Judgement judgement) {
        return Either.left(Refusal.of(SchedulingCode.CONFLICTS_STAND, judgement.standing()));
    }

    private static Seq<Finding> found(Judgement judgement) {
        return judgement.standing().appendAll(judgement.accepted().map(Judgement.Accepted::finding));
    }
}
