package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Judgement;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/**
 * A change that was made: what was, what is, and what there is to say about it.
 *
 * @param before the diary that was changed
 * @param change what was done to it
 * @param diary the diary after it, one version later
 * @param judgement what was found: what stands (nothing of it blocks but what follows from a fact) and what was
 *     accepted by whom
 */
public record Applied(Diary before, Change change, Diary diary, Judgement judgement) {

    /**
     * What survives success: warnings and notes and, where something was closed or withdrawn or more is known of a
     * patient, all that it brings about, be it blocking or not, for a fact is not refused. About those whom the change does not name only what was not wrong
     * before is told.
     */
    public Seq<Finding> findings() {
        return judgement.standing();
    }

    /** The appointments, sessions, resources and sites that the change was about, each once. */
    public Seq<Reference> touched() {
        return Touched.by(before, change);
    }

    /**
     * The changed diary, if {@code current} is still the one that was read; {@link SchedulingCode#STALE_VERSION}
     * otherwise. A caller that shares a diary between threads calls this where it alone may write.
     */
    public Either<Refusal, Diary> commit(Diary current) {
        return current.version() == before.version()
                ? Either.right(diary)
                : Either.left(Refusal.of(SchedulingCode.STALE_VERSION));
    }

    /**
     * The diary as it was, one version later still, if {@code current} is the one that the change made;
     * {@link SchedulingCode#STALE_VERSION} otherwise.
     */
    public Either<Refusal, Diary> revert(Diary current) {
        return current.version() == diary.version()
                ? Either.right(before.atVersion(Math.addExact(diary.version(), 1)))
                : Either.left(Refusal.of(SchedulingCode.STALE_VERSION));
    }
}
