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
 * Makes any change, judged by rules: sessions that are opened or withdrawn, leave that begins or ends, details, links,
 * and several of them as one. What a visit goes through has use cases of its own, which also look at the clock.
 *
 * @param conflicts the rules that the diary must keep
 */
public record Changing(Conflicts conflicts) {

    /** Makes a change where nothing that blocks is in the way, or where it is a fact; refuses it otherwise. */
    public Either<Refusal, Applied> change(Diary diary, Change change) {
        return change(diary, change, List.empty());
    }

    /**
     * Makes a change where all that blocks is accepted by someone who may, or follows from a fact.
     *
     * <p>Refused with {@link SchedulingCode#CONFLICTS_STAND} and all findings, with
     * {@link SchedulingCode#OVERRIDE_NOT_PERMITTED} if somebody accepted what they may not, or with what is wrong with
     * the change itself: {@link SchedulingCode#UNKNOWN_SESSION}, {@link SchedulingCode#NOT_CLOSED},
     * {@link SchedulingCode#NOT_LINKED}, {@link SchedulingCode#NOT_A_DETAIL}, {@link SchedulingCode#HOLD_EXPIRED} where
     * the rules know the present, and the like.
     */
    public Either<Refusal, Applied> change(Diary diary, Change change, Iterable<? extends NamedOverride> overrides) {
        return Consent.of(conflicts, overrides).apply(diary, change);
    }
}
