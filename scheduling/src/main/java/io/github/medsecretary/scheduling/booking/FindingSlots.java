package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.Stream;
import io.vavr.control.Either;

/**
 * Looks for places.
 *
 * <p>A slot starts on the grid of a session that offers the service, not before the present, and breaks no rule that
 * blocks: {@link Booking} would take it as it is. For each start and session there is at most one slot, with what it
 * takes chosen in a fixed order: what was asked for, the session's own room, then by id. A near miss is a time on the
 * grid of any session that has no slot, but where one rule alone blocks some choice of what it takes. Where an
 * appointment that is in the diary could move to is for {@link FindingMoves}.
 *
 * <p>Slots and near misses come in order of cost and are worked out as they are asked for: the search goes through the
 * sessions from the earliest on, and no further than something cheaper could be. Free time is found on the diary's
 * minutes ({@link Diary#takenMinutes}), which it keeps: the second search in a stretch of time is faster than the
 * first.
 *
 * @param conflicts the rules that a slot must keep
 */
public record FindingSlots(Conflicts conflicts) {

    /**
     * The best places for a request and the nearest misses, as many of each as it wants. Refused with
     * {@link SchedulingCode#UNKNOWN_SERVICE}, {@link SchedulingCode#UNKNOWN_RESOURCE} or
     * {@link SchedulingCode#DUPLICATE_ID}.
     */
    public Either<Refusal, Offer> find(Diary diary, SlotRequest request) {
        return search(diary, request).map(search -> search.offer(request.limit()));
    }

    /** All slots for a request, best first, each found when it is asked for; its limit does not count. */
    public Either<Refusal, Stream<Slot>> slots(Diary diary, SlotRequest request) {
        return search(diary, request).map(search -> Stream.ofAll(search.slots()));
    }

    /** All near misses for a request, best first, each found when it is asked for; its limit does not count. */
    public Either<Refusal, Stream<NearMiss>> nearMisses(Diary diary, SlotRequest request) {
        return search(diary, request).map(search -> Stream.ofAll(search.nearMisses()));
    }

    /** The slots for a request in order of time, for who looks for several at once; its limit does not count. */
    public Either<Refusal, SlotLine> line(Diary diary, SlotRequest request) {
        return Sought.of(conflicts, diary, request).map(sought -> SlotLine.of(sought, conflicts));
    }

    private Either<Refusal, SlotSearch> search(Diary diary, SlotRequest request) {
        return Sought.of(conflicts, diary, request).map(sought -> new SlotSearch(sought, conflicts, request.within()));
    }
}
