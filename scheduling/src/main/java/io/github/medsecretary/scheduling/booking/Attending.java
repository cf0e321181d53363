package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.vavr.control.Either;
import java.time.Instant;

/**
 * Records what became of an appointment. What happened is recorded whatever the rules say of its place, but not before
 * it can have happened.
 *
 * <p>Patients come and are seen early, so that arrival, check-in and the visit itself are taken from the start of the
 * appointment's day on, by the wall clock of its site; that somebody did not come is known from its start on. There is
 * no latest moment: the desk may write things down afterwards. Each is refused with
 * {@link SchedulingCode#UNKNOWN_APPOINTMENT}, {@link SchedulingCode#ILLEGAL_TRANSITION} by the table of
 * {@link AppointmentStatus}, or {@link SchedulingCode#TOO_EARLY}.
 */
public record Attending() {

    /** The patient is there. */
    public Either<Refusal, Applied> arrive(Diary diary, String appointment, AsOf present) {
        return onItsDay(diary, appointment, AppointmentStatus.ARRIVED, present);
    }

    /** The patient is there and the desk has done its part. */
    public Either<Refusal, Applied> checkIn(Diary diary, String appointment, AsOf present) {
        return onItsDay(diary, appointment, AppointmentStatus.CHECKED_IN, present);
    }

    /** The visit took place. */
    public Either<Refusal, Applied> fulfil(Diary diary, String appointment, AsOf present) {
        return onItsDay(diary, appointment, AppointmentStatus.FULFILLED, present);
    }

    /** The patient did not come; {@link NotAttending} also says what follows. */
    public Either<Refusal, Applied> noShow(Diary diary, String appointment, AsOf present) {
        return diary.appointment(appointment)
                        .flatMap(Appointment::start)
                        .filter(present.instant()::isBefore)
                        .isPresent()
                ? Either.left(Refusal.of(SchedulingCode.TOO_EARLY))
                : diary.apply(new Change.Transition(appointment, AppointmentStatus.NOSHOW));
    }

    /** It should never have been recorded; this may be found out at any time. */
    public Either<Refusal, Applied> enteredInError(Diary diary, String appointment) {
        return diary.apply(new Change.Transition(appointment, AppointmentStatus.ENTERED_IN_ERROR));
    }

    private static Either<Refusal, Applied> onItsDay(
            Diary diary, String appointment, AppointmentStatus status, AsOf present) {
        return diary.visits().get(appointment).exists(visit -> present.instant().isBefore(startOfDay(diary, visit)))
                ? Either.left(Refusal.of(SchedulingCode.TOO_EARLY))
                : diary.apply(new Change.Transition(appointment, status));
    }

    private static Instant startOfDay(Diary diary, Visit visit) {
        return diary.zoneOf(visit).day(diary.localStart(visit).toLocalDate()).start();
    }
}
