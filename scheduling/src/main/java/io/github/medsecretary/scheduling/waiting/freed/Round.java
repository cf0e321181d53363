package io.github.medsecretary.scheduling.waiting.freed;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.booking.Changing;
import io.github.medsecretary.scheduling.booking.Holding;
import io.github.medsecretary.scheduling.booking.WaitingList;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.waiting.WaitingRegister;
import io.vavr.collection.List;
import io.vavr.collection.TreeSet;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;

/**
 * One slot that is offered to one person after another until somebody takes it. Nobody is asked twice.
 *
 * <p>While somebody thinks about it the place is held for them until a moment; each answer is one change of the diary,
 * all or nothing, and whoever declines or does not answer is on the waiting list as before.
 *
 * @param filling who could take it
 * @param slot the slot
 * @param asked the ids of the appointments of those who have been asked
 */
public record Round(FillingSlot filling, FreedSlot slot, TreeSet<String> asked) {

    /** A round in which nobody has been asked yet. */
    public static Round of(FillingSlot filling, FreedSlot slot) {
        return new Round(filling, slot, TreeSet.empty());
    }

    /** Who is to be asked next, if anybody is left. */
    public Optional<Candidate> next(Diary diary, WaitingRegister register, AsOf present, Outlook outlook) {
        return filling.candidates(diary, register, slot, present, outlook)
                .find(each -> !asked.contains(each.id()))
                .toJavaOptional();
    }

    /** The round after somebody has been asked. */
    public Round asking(String appointment) {
        return new Round(filling, slot, asked.add(appointment));
    }

    /**
     * Holds the place for a candidate until a moment. Refused with {@link SchedulingCode#HOLD_EXPIRED} if it has
     * passed, or as a booking is. A time that somebody on the list has already, as an imported list may have it, is
     * given up with that, which counts as a move.
     */
    public Either<Refusal, Applied> offer(Diary diary, Candidate candidate, Instant until, AsOf present) {
        return until.isAfter(present.instant())
                ? new Changing(filling.conflicts().at(present))
                        .change(
                                diary,
                                new Change.Together(List.of(
                                        new Change.Transition(candidate.id(), AppointmentStatus.PROPOSED),
                                        new Change.Reschedule(
                                                candidate.id(),
                                                candidate.slot().start(),
                                                candidate.slot().with()),
                                        new Change.Hold(candidate.id(), until))))
                : Either.left(Refusal.of(SchedulingCode.HOLD_EXPIRED));
    }

    /** Books the place for whom it is held; as {@link Holding#confirm}. */
    public Either<Refusal, Applied> accept(Diary diary, String appointment, AsOf present) {
        return new Holding(filling.conflicts()).confirm(diary, appointment, present);
    }

    /** Gives the place back; whoever declined waits on. As {@link WaitingList#putOff}. */
    public Either<Refusal, Applied> decline(Diary diary, String appointment) {
        return new WaitingList(filling.conflicts()).putOff(diary, appointment);
    }

    /** Puts everyone who did not answer in time back on the list, as one change; it may be of nobody. */
    public Either<Refusal, Applied> lapse(Diary diary, AsOf present) {
        return diary.apply(new Change.Together(diary.lapsed(present)
                .filter(asked::contains)
                .filter(id -> diary.appointment(id).filter(Round::isTentative).isPresent())
                .map(id -> new Change.Transition(id, AppointmentStatus.WAITLIST))));
    }

    private static boolean isTentative(Appointment appointment) {
        return appointment.status().isTentative();
    }
}
