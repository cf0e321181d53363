package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.core.rule.NamedOverride;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.control.Either;

/**
 * Puts a new appointment into a diary.
 *
 * @param conflicts the rules that it must keep
 */
public record Booking(Conflicts conflicts) {

    /** Books where nothing that blocks is in the way; refuses otherwise. */
    public Either<Refusal, Applied> book(Diary diary, Appointment appointment) {
        return book(diary, appointment, List.empty());
    }

    /**
     * Books where all that blocks is accepted by someone who may.
     *
     * <p>Refused with {@link SchedulingCode#CONFLICTS_STAND} and all findings, with
     * {@link SchedulingCode#OVERRIDE_NOT_PERMITTED} if somebody accepted what they may not, with
     * {@link SchedulingCode#DUPLICATE_ID}, or with what is wrong with the appointment itself.
     */
    public Either<Refusal, Applied> book(
            Diary diary, Appointment appointment, Iterable<? extends NamedOverride> overrides) {
        return Consent.of(conflicts, overrides).apply(diary, new Change.Book(appointment));
    }
}
