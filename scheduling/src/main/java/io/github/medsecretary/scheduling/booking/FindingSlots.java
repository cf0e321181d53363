package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/**
 * Looks for places.
 *
 * <p>A slot starts on the grid of a session that offers the service, not before the present, and breaks no rule that
 * blocks: {@link Booking} would take it as it is. For each start and session there is at most one slot, with what it
 * takes chosen in a fixed order. Sessions are looked at one after another from the earliest, and no further than a
 * better slot could be.
 *
 * @param conflicts the rules that a slot must keep
 */
public record FindingSlots(Conflicts conflicts) {

    /**
     * The best places for a request, and the near misses that were met on the way. Refused with
     * {@link SchedulingCode#UNKNOWN_SERVICE}, {@link SchedulingCode#UNKNOWN_RESOURCE} or
     * {@link SchedulingCode#DUPLICATE_ID}.
     */
    public Either<Refusal, Offer> find(Diary diary, SlotRequest request) {
        if (!diary.services().containsKey(request.service())) {
            return Either.left(Refusal.of(SchedulingCode.UNKNOWN_SERVICE));
        }
        if (!request.with().forAll(diary.resources()::containsKey)) {
            return Either.left(Refusal.of(SchedulingCode.UNKNOWN_RESOURCE));
        }
        if (diary.appointments().containsKey(request.appointment())) {
            return Either.left(Refusal.of(SchedulingCode.DUPLICATE_ID));
        }
        return Either.right(new SlotSearch(diary, request, conflicts).offer());
    }

    /** What blocks, and nothing else. */
    static Seq<Finding> blocking(Seq<Finding> findings) {
        return List.ofAll(findings).filter(each -> each.severity() == Severity.BLOCK);
    }
}
