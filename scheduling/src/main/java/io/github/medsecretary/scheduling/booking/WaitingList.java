package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.core.rule.NamedOverride;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.Cancellation;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * Keeps those who wait for a place: appointments of status waitlist, which take up no time.
 *
 * @param conflicts the rules that a place must keep
 */
public record WaitingList(Conflicts conflicts) {

    private static final Comparator<Appointment> IN_TURN = Comparator.comparing(Appointment::priority)
            .thenComparing(each -> each.breachDate().orElse(LocalDate.MAX))
            .thenComparing(Appointment::id);

    /** Who waits: the most urgent first, then who must be seen first, then by id. */
    public Seq<Appointment> entries(Diary diary) {
        return diary.appointments()
                .values()
                .filter(each -> each.status() == AppointmentStatus.WAITLIST)
                .sorted(IN_TURN);
    }

    /**
     * Puts a new appointment on the list; a place that it may name is not taken. Refused with
     * {@link SchedulingCode#DUPLICATE_ID}, or with what is wrong with the appointment itself.
     */
    public Either<Refusal, Applied> enter(Diary diary, Appointment appointment) {
        return diary.apply(new Change.Book(appointment.becoming(AppointmentStatus.WAITLIST)));
    }

    /**
     * Puts an appointment that is proposed, pending or booked on the list; its place is free again. Refused with
     * {@link SchedulingCode#UNKNOWN_APPOINTMENT}, or with {@link SchedulingCode#ILLEGAL_TRANSITION} in another status.
     */
    public Either<Refusal, Applied> putOff(Diary diary, String appointment) {
        return diary.apply(new Change.Transition(appointment, AppointmentStatus.WAITLIST));
    }

    /** Books a place for somebody on the list where nothing that blocks is in the way. */
    public Either<Refusal, Applied> takeUp(Diary diary, String appointment, Instant start, Iterable<String> with) {
        return takeUp(diary, appointment, start, with, List.empty());
    }

    /**
     * Books a place for somebody on the list where all that blocks is accepted by someone who may. Refused as a booking
     * is, with {@link SchedulingCode#UNKNOWN_APPOINTMENT}, with {@link SchedulingCode#ILLEGAL_TRANSITION} if they are
     * not on the list, or with {@link SchedulingCode#PINNED}.
     */
    public Either<Refusal, Applied> takeUp(
            Diary diary,
            String appointment,
            Instant start,
            Iterable<String> with,
            Iterable<? extends NamedOverride> overrides) {
        var change = new Change.Together(List.of(
                new Change.Transition(appointment, AppointmentStatus.BOOKED),
                new Change.Reschedule(appointment, start, List.ofAll(with))));
        return waiting(diary, appointment)
                .flatMap(entry -> Consent.of(conflicts, overrides).apply(diary, change));
    }

    /**
     * Takes somebody off the list who needs no place any more, with who said so and why. Refused with
     * {@link SchedulingCode#UNKNOWN_APPOINTMENT}, or with {@link SchedulingCode#ILLEGAL_TRANSITION} if they are not on
     * the list.
     */
    public Either<Refusal, Applied> remove(Diary diary, String appointment, Cancellation cancellation) {
        return waiting(diary, appointment).flatMap(entry -> new Cancelling().cancel(diary, appointment, cancellation));
    }

    private static Either<Refusal, Appointment> waiting(Diary diary, String appointment) {
        return diary.appointment(appointment)
                .<Either<Refusal, Appointment>>map(found -> found.status() == AppointmentStatus.WAITLIST
                        ? Either.right(found)
                        : Either.left(Refusal.of(SchedulingCode.ILLEGAL_TRANSITION)))
                .orElseGet(() -> Either.left(Refusal.of(SchedulingCode.UNKNOWN_APPOINTMENT)));
    }
}
