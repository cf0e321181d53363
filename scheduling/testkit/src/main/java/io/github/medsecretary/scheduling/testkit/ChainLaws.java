package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.booking.Undoing;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.history.Version;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import java.util.function.UnaryOperator;

/**
 * What must hold of a diary through whatever happens at a desk, by a set of rules. Each law throws an
 * {@link AssertionError} that names it where it does not. Immutable and, if the store is, thread-safe.
 *
 * @param conflicts the rules, a vendor's among them; the present is given by the chain
 * @param stored what is read again of a diary that was written to where diaries are kept
 */
public record ChainLaws(Conflicts conflicts, UnaryOperator<Diary> stored) {

    /** Of a diary that nobody writes anywhere. */
    public ChainLaws(Conflicts conflicts) {
        this(conflicts, UnaryOperator.identity());
    }

    /**
     * Does a chain of actions, from half a day before the first session on, and keeps a plain book beside it. After
     * each, the diary says what the book says: nothing is lost, doubled or silently moved, neither visits nor clinics
     * nor absences; what takes no place is refused exactly where the book would, and what a named person may accept is
     * booked; a refused action and a stale one change nothing.
     *
     * @param start a diary without anything that blocks
     * @return the verbs that were not refused
     */
    public Seq<Verb> theBookIsKept(Diary start, Iterable<Action> chain) {
        return Iterator.ofAll(chain)
                .foldLeft(Course.of(start, this), Course::then)
                .done();
    }

    /**
     * After each action of a chain nothing blocks but what a named person accepted and what follows from an absence,
     * which is a fact; and who came late came.
     */
    public void nothingBlocksWithoutAnOverride(Diary start, Iterable<Action> chain) {
        var course = Course.of(start, this);
        for (Action each : chain) {
            course = course.then(each);
            Seq<Finding> blocking = course.blocking();
            require(blocking.isEmpty(), "no chain of accepted changes leads to what blocks");
        }
    }

    /** Each version of a chain can be taken back at once, and the diary is as it was. */
    public void undoingIsTheInverse(Diary start, Iterable<Action> chain) {
        var course = Iterator.ofAll(chain).foldLeft(Course.of(start, this), Course::then);
        for (Version version : course.history().versions().tail()) {
            Applied done = version.applied().orElseThrow();
            var undone = new Undoing(conflicts.at(version.at())).undo(done.diary(), done);
            require(
                    undone.fold(
                            refusal -> isBlocked(done.before(), version.at()),
                            back -> back.diary().equals(done.before())),
                    "a change and its undoing leave the diary as it was");
            require(done.revert(done.diary()).contains(done.before()), "a change can be reverted");
        }
    }

    /** Somebody who came late after all may have left a diary in conflict. */
    private boolean isBlocked(Diary diary, AsOf present) {
        return conflicts.at(present).in(diary).exists(each -> each.severity() == Severity.BLOCK);
    }

    static void require(boolean holds, String law) {
        if (!holds) {
            throw new AssertionError("broken law: " + law);
        }
    }
}
