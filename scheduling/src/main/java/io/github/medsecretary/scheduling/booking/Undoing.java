package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.core.rule.NamedOverride;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.control.Either;

/**
 * Takes one change back and leaves what was done since. It is a change itself, one version later, and can be undone.
 *
 * @param conflicts the rules that the diary must keep afterwards
 */
public record Undoing(Conflicts conflicts) {

    /**
     * Undoes where all that blocks is accepted by someone who may.
     *
     * <p>Refused with {@link SchedulingCode#CHANGED_SINCE} and a finding about each appointment, session, resource or
     * site that was changed again, or as a booking is: the old place may be taken, and visits may lie in a session that
     * would go.
     */
    public Either<Refusal, Applied> undo(Diary diary, Applied done, Iterable<? extends NamedOverride> overrides) {
        return Consent.of(conflicts, overrides).apply(diary, new Change.TakeBack(done));
    }

    /** Undoes where nothing that blocks is in the way. */
    public Either<Refusal, Applied> undo(Diary diary, Applied done) {
        return undo(diary, done, List.empty());
    }
}
