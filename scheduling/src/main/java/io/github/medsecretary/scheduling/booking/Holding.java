package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.core.rule.NamedOverride;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Instant;

/**
 * Keeps a place for somebody until a moment: until they have answered, say.
 *
 * <p>A held place is taken like any other until its moment comes; from then on it is free, and whoever held it waits for
 * another one, but nothing is written into the diary until somebody does something. FHIR's Slot would be busy-tentative,
 * then free. Everything is judged by the rules at the present that is given.
 *
 * @param conflicts the rules that a held place must keep
 */
public record Holding(Conflicts conflicts) {

    /**
     * Puts an appointment into the diary as proposed, its place held. Refused as a booking is, with
     * {@link SchedulingCode#HOLD_EXPIRED} if the moment has passed already, or with
     * {@link SchedulingCode#HOLD_WITHOUT_PLACE} if it has no start.
     */
    public Either<Refusal, Applied> hold(
            Diary diary,
            Appointment appointment,
            Instant until,
            AsOf present,
            Iterable<? extends NamedOverride> overrides) {
        var held = appointment.withStatus(AppointmentStatus.PROPOSED).held(until);
        return held.hasLapsed(present)
                ? refused(SchedulingCode.HOLD_EXPIRED)
                : consent(present, overrides).apply(diary, new Change.Book(held));
    }

    /** Holds where nothing that blocks is in the way. */
    public Either<Refusal, Applied> hold(Diary diary, Appointment appointment, Instant until, AsOf present) {
        return hold(diary, appointment, until, present, List.empty());
    }

    /**
     * Holds the place that a proposed or pending appointment has until another moment, later or earlier. Refused with
     * {@link SchedulingCode#HOLD_EXPIRED} if the hold is over or the moment has passed, with
     * {@link SchedulingCode#UNKNOWN_APPOINTMENT}, {@link SchedulingCode#ILLEGAL_TRANSITION},
     * {@link SchedulingCode#HOLD_WITHOUT_PLACE}, or as a booking is.
     */
    public Either<Refusal, Applied> extend(
            Diary diary, String appointment, Instant until, AsOf present, Iterable<? extends NamedOverride> overrides) {
        return hasLapsed(diary, appointment, present) || !until.isAfter(present.instant())
                ? refused(SchedulingCode.HOLD_EXPIRED)
                : consent(present, overrides).apply(diary, new Change.Hold(appointment, until));
    }

    /** Holds it longer, or not so long, where nothing that blocks is in the way. */
    public Either<Refusal, Applied> extend(Diary diary, String appointment, Instant until, AsOf present) {
        return extend(diary, appointment, until, present, List.empty());
    }

    /**
     * Gives the place back before or after its moment; the appointment stays, proposed or pending, and waits. Refused
     * with {@link SchedulingCode#UNKNOWN_APPOINTMENT} or {@link SchedulingCode#ILLEGAL_TRANSITION}.
     */
    public Either<Refusal, Applied> release(Diary diary, String appointment) {
        return diary.apply(new Change.Release(appointment));
    }

    /** Gives all places back whose hold is over, as one change, so that they need not be passed over again and again. */
    public Either<Refusal, Applied> releaseLapsed(Diary diary, AsOf present) {
        return diary.apply(new Change.Together(diary.lapsed(present).map(Change.Release::new)));
    }

    /**
     * Books what was held. What stands against it by now must be accepted by someone who may, even if it was when the
     * place was held. Refused with {@link SchedulingCode#HOLD_EXPIRED} if the hold is over,
     * {@link SchedulingCode#HOLD_WITHOUT_PLACE} if there was none, {@link SchedulingCode#UNKNOWN_APPOINTMENT}, or as a
     * booking is.
     */
    public Either<Refusal, Applied> confirm(
            Diary diary, String appointment, AsOf present, Iterable<? extends NamedOverride> overrides) {
        if (hasLapsed(diary, appointment, present)) {
            return refused(SchedulingCode.HOLD_EXPIRED);
        }
        return isFree(diary, appointment)
                ? refused(SchedulingCode.HOLD_WITHOUT_PLACE)
                : consent(present, overrides)
                        .apply(diary, new Change.Transition(appointment, AppointmentStatus.BOOKED));
    }

    /** Books what was held where nothing that blocks is in the way. */
    public Either<Refusal, Applied> confirm(Diary diary, String appointment, AsOf present) {
        return confirm(diary, appointment, present, List.empty());
    }

    /**
     * Whether a change relies on a hold that is over: it keeps, moves, confirms or makes one. Whoever gives it back first
     * does not.
     */
    static boolean isTooLate(Diary diary, Change change, AsOf present) {
        if (change instanceof Change.Together together) {
            return isTooLate(diary, together.changes(), present);
        }
        if (change instanceof Change.Transition transition) {
            return transition.status().isMovable() && hasLapsed(diary, transition.appointment(), present);
        }
        if (change instanceof Change.Reschedule reschedule) {
            return hasLapsed(diary, reschedule.appointment(), present);
        }
        if (change instanceof Change.Hold hold) {
            return hasLapsed(diary, hold.appointment(), present)
                    || !hold.until().isAfter(present.instant());
        }
        return change instanceof Change.Book book && book.appointment().hasLapsed(present);
    }

    private static boolean isTooLate(Diary diary, Iterable<Change> changes, AsOf present) {
        Diary so = diary;
        for (Change each : changes) {
            if (isTooLate(so, each, present)) {
                return true;
            }
            so = each instanceof Change.Release release ? without(so, release.appointment()) : so;
        }
        return false;
    }

    private static Diary without(Diary diary, String hold) {
        return diary.appointment(hold)
                .map(each -> diary.imagining(each.released()))
                .orElse(diary);
    }

    private static boolean isFree(Diary diary, String appointment) {
        return diary.appointment(appointment)
                .filter(each -> each.heldUntil().isEmpty())
                .isPresent();
    }

    private Consent consent(AsOf present, Iterable<? extends NamedOverride> overrides) {
        return Consent.of(conflicts.at(present), overrides);
    }

    static boolean hasLapsed(Diary diary, String appointment, AsOf present) {
        return diary.appointment(appointment)
                .filter(each -> each.hasLapsed(present))
                .isPresent();
    }

    private static <T> Either<Refusal, T> refused(SchedulingCode code) {
        return Either.left(Refusal.of(code));
    }
}
