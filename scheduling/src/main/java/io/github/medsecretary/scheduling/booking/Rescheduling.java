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
import java.time.Instant;

/**
 * Gives an appointment another place, or its first. Its old place does not stand in its way.
 *
 * @param conflicts the rules that it must keep
 */
public record Rescheduling(Conflicts conflicts) {

    /** Moves where nothing that blocks is in the way; refuses otherwise. */
    public Either<Refusal, Applied> reschedule(Diary diary, String appointment, Instant start, Iterable<String> with) {
        return reschedule(diary, appointment, start, with, List.empty());
    }

    /**
     * Moves where all that blocks is accepted by someone who may.
     *
     * <p>Refused as a booking is, and with {@link SchedulingCode#UNKNOWN_APPOINTMENT},
     * {@link SchedulingCode#ILLEGAL_TRANSITION} where its status can't be moved, {@link SchedulingCode#PINNED}, or
     * {@link SchedulingCode#HOLD_EXPIRED} where its place was held, but no longer at the present: it would be given
     * one that is not kept either. {@link Holding#release} it first.
     */
    public Either<Refusal, Applied> reschedule(
            Diary diary,
            String appointment,
            Instant start,
            Iterable<String> with,
            Iterable<? extends NamedOverride> overrides) {
        var change = new Change.Reschedule(appointment, start, List.ofAll(with));
        return Consent.of(conflicts, overrides).apply(diary, change);
    }
}
