package io.github.medsecretary.scheduling.waiting.freed;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Occupancy;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.waiting.OfferedPlace;
import io.vavr.control.Either;
import java.time.Instant;

/**
 * A start in a session at which its practitioner is free, and how long they are.
 *
 * @param place the session, and the time from that start to the next visit or turnaround of its practitioner, or to the
 *     session's end
 */
public record FreedSlot(OfferedPlace place) {

    /**
     * The slot at a start of a session. Refused with {@link SchedulingCode#UNKNOWN_SESSION},
     * {@link SchedulingCode#OUTSIDE_SESSION} where the session has no such start on its grid, or
     * {@link SchedulingCode#PRACTITIONER_DOUBLE_BOOKED} where its practitioner is not free.
     */
    public static Either<Refusal, FreedSlot> of(Diary diary, String session, Instant start) {
        var held = diary.sessions().get(session);
        if (held.isEmpty()) {
            return refused(SchedulingCode.UNKNOWN_SESSION);
        }
        if (!held.get().isOnGrid(start) || !held.get().interval().contains(start)) {
            return refused(SchedulingCode.OUTSIDE_SESSION);
        }
        Instant end = end(diary, held.get(), start);
        return end.isAfter(start)
                ? Either.right(new FreedSlot(OfferedPlace.of(diary, held.get(), Interval.between(start, end))))
                : refused(SchedulingCode.PRACTITIONER_DOUBLE_BOOKED);
    }

    private static Instant end(Diary diary, ClinicSession session, Instant start) {
        var left = Interval.between(start, session.interval().end());
        var practitioner = diary.resource(session.practitioner()).orElseThrow().reference();
        Instant end = left.end();
        for (Occupancy each : diary.occupancies(practitioner, left)) {
            var taken = each.interval().start();
            end = taken.isBefore(end) ? taken : end;
        }
        return end;
    }

    private static Either<Refusal, FreedSlot> refused(SchedulingCode code) {
        return Either.left(Refusal.of(code));
    }

    /** When it starts. */
    public Instant start() {
        return place.interval().start();
    }
}
