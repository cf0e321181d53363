package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.Stream;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Looks for places.
 *
 * <p>A slot starts on the grid of a session that offers the service, not before the present, and breaks no rule that
 * blocks: {@link Booking} would take it as it is. For each start and session there is at most one slot, with what it
 * takes chosen in a fixed order: what was asked for, the session's own room, then by id. A near miss is a time on the
 * grid of any session that has no slot, but where one rule alone blocks some choice of what it takes.
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
        return search(diary, request)
                .map(search -> new Offer(
                        search.slots().take(request.limit()).toList(),
                        search.nearMisses().take(request.limit()).toList()));
    }

    /** All slots for a request, best first, each found when it is asked for; its limit does not count. */
    public Either<Refusal, Stream<Slot>> slots(Diary diary, SlotRequest request) {
        return search(diary, request).map(search -> Stream.ofAll(search.slots()));
    }

    /** All near misses for a request, best first, each found when it is asked for; its limit does not count. */
    public Either<Refusal, Stream<NearMiss>> nearMisses(Diary diary, SlotRequest request) {
        return search(diary, request).map(search -> Stream.ofAll(search.nearMisses()));
    }

    private Either<Refusal, SlotSearch> search(Diary diary, SlotRequest request) {
        return refusal(diary, request)
                .<Either<Refusal, SlotSearch>>map(Either::left)
                .getOrElse(() ->
                        Either.right(new SlotSearch(conflicts.seen(diary), request, conflicts, request.within())));
    }

    /** Why a request can't be answered at all, if so. */
    static Option<Refusal> refusal(Diary diary, SlotRequest request) {
        if (!diary.services().containsKey(request.service())) {
            return Option.of(Refusal.of(SchedulingCode.UNKNOWN_SERVICE));
        }
        if (!request.with().forAll(diary.resources()::containsKey)) {
            return Option.of(Refusal.of(SchedulingCode.UNKNOWN_RESOURCE));
        }
        return Option.when(
                diary.appointments().containsKey(request.appointment()), Refusal.of(SchedulingCode.DUPLICATE_ID));
    }
}
