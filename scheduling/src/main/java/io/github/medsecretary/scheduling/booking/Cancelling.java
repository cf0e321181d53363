package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.scheduling.appointment.Cancellation;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.control.Either;

/** Calls an appointment off; no rule can stand in the way. */
public record Cancelling() {

    /**
     * Cancels, which frees its time and keeps who did it and why. Refused with
     * {@link SchedulingCode#UNKNOWN_APPOINTMENT} or {@link SchedulingCode#ILLEGAL_TRANSITION}.
     */
    public Either<Refusal, Applied> cancel(Diary diary, String appointment, Cancellation cancellation) {
        return diary.apply(new Change.Cancel(appointment, cancellation));
    }
}
