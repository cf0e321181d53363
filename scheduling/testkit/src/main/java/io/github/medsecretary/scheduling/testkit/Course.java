package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Judgement;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.booking.Committing;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.history.History;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;

/**
 * How far a chain of actions has come. The book is shared with the course before, which must not go on.
 *
 * @param laws the rules that are kept, and what keeps the diary
 * @param history what was done to the diary
 * @param book the plain book beside it
 * @param present what the clock says
 * @param seen how many actions there were
 * @param done the verbs of those that were not refused
 */
record Course(ChainLaws laws, History history, PlainBook book, AsOf present, int seen, Vector<Verb> done) {

    /** From half a day before the first session on. */
    static Course of(Diary start, ChainLaws laws) {
        Instant first = start.sessions()
                .values()
                .map(each -> each.interval().start())
                .min()
                .getOrElse(Instant.EPOCH);
        var present = AsOf.of(first.minus(Duration.ofHours(12)));
        return new Course(
                laws, History.of(start, Desk.CLERK, present), new PlainBook(start), present, 0, Vector.empty());
    }

    Course then(Action action) {
        if (action.verb() == Verb.WAIT) {
            var later = AsOf.of(present.instant().plus(Duration.ofMinutes(action.minutes())));
            return new Course(laws, history, book, later, seen + 1, done.append(action.verb()));
        }
        Diary current = history.current().diary();
        Diary read = read(action, current);
        Deed deed = Deed.of(action, read, present, seen);
        var result = new Desk(laws.conflicts(), history).doing(deed, read);
        return read.version() == current.version()
                ? taken(deed, agreed(deed, result))
                : taken(deed, committed(current, result));
    }

    /** What is undone or has lapsed is for the diary that there is to say. */
    private Diary read(Action action, Diary current) {
        boolean fresh = action.verb() == Verb.UNDO || action.verb() == Verb.RELEASE_LAPSED;
        return fresh
                ? current
                : history.version(current.version() - action.behind())
                        .orElse(history.current())
                        .diary();
    }

    private Either<Refusal, Applied> agreed(Deed deed, Either<Refusal, Applied> result) {
        boolean isAskedInVain = deed.verb() == Verb.OVERBOOK
                && result.isLeft()
                && result.getLeft()
                        .findings()
                        .forAll(each -> each.overridableWith().isPresent());
        ChainLaws.require(!isAskedInVain, "what a named person may accept is booked");
        book.allows(deed)
                .ifPresent(allowed ->
                        ChainLaws.require(allowed == result.isRight(), "the diary allows what the book allows"));
        return result;
    }

    private Either<Refusal, Applied> committed(Diary current, Either<Refusal, Applied> result) {
        return result.flatMap(applied -> new Committing(laws.conflicts().at(present)).commit(current, applied));
    }

    private Course taken(Deed deed, Either<Refusal, Applied> result) {
        return result.fold(refusal -> new Course(laws, history, book, present, seen + 1, done), applied -> {
            var next = history.commit(applied, Desk.CLERK, present)
                    .getOrElseThrow(refusal -> new AssertionError("broken law: what was rebased can be committed"));
            ChainLaws.require(
                    book.isOfAnAbsence(deed) || !applied.judgement().isBlocked(),
                    "only that something is not there brings about what blocks and nobody accepted");
            ChainLaws.require(
                    deed.verb() == Verb.OVERBOOK
                            || applied.judgement().accepted().isEmpty(),
                    "nothing is accepted in silence");
            book.write(deed);
            ChainLaws.require(
                    book.says(laws.stored().apply(next.current().diary())),
                    "nothing is lost, doubled or silently moved in a diary");
            return new Course(laws, next, book, present, seen + 1, done.append(deed.verb()));
        });
    }

    /**
     * What blocks now although nobody accepted it and it does not follow from an absence; who came late after all is
     * there, whoever else is.
     */
    Seq<Finding> blocking() {
        Seq<Finding> known = history.versions()
                .flatMap(each -> List.ofAll(each.applied().stream()))
                .map(Applied::judgement)
                .flatMap(each -> each.standing().appendAll(each.accepted().map(Judgement.Accepted::finding)));
        return laws.conflicts()
                .at(present)
                .in(history.current().diary())
                .filter(each -> each.severity() == Severity.BLOCK)
                .filter(each -> each.about()
                        .map(Reference::id)
                        .forAll(id -> !book.late().contains(id)))
                .filter(each -> !known.exists(old -> includes(old, each)));
    }

    /** With some of them gone there is less to it. */
    private static boolean includes(Finding old, Finding now) {
        return old.rule().equals(now.rule()) && old.about().containsAll(now.about());
    }
}
