package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.control.Either;

/**
 * Looks for places to which an appointment could move.
 *
 * <p>It is looked for as {@link FindingSlots} does for a new appointment, at the same cost, but with the old place given
 * up, which may so be among what is found, and by what {@link Rescheduling} would say of each place: what links it to
 * other visits counts, and so does that it is moved once more and that the patient has not been told.
 * {@link Explaining} answers why it can't move somewhere. As in any search there is one practitioner, the one who holds
 * the session; a second whom the visit takes is not looked for.
 *
 * @param conflicts the rules that a slot must keep
 */
public record FindingMoves(Conflicts conflicts) {

    /**
     * The best places for a move and the nearest misses, as many of each as the request wants. Refused as a move to
     * anywhere is: with {@link SchedulingCode#UNKNOWN_APPOINTMENT}, {@link SchedulingCode#ILLEGAL_TRANSITION} where its
     * status can't be moved, {@link SchedulingCode#PINNED}, or {@link SchedulingCode#HOLD_EXPIRED} where its place was
     * held, but no longer at the present; and with {@link SchedulingCode#UNKNOWN_RESOURCE}.
     */
    public Either<Refusal, Offer> find(Diary diary, MoveRequest request) {
        return search(diary, request).map(search -> search.offer(request.limit()));
    }

    /** All slots for a move, best first, each found when it is asked for; the request's limit does not count. */
    public Either<Refusal, Stream<Slot>> slots(Diary diary, MoveRequest request) {
        return search(diary, request).map(search -> Stream.ofAll(search.slots()));
    }

    /**
     * Those of all slots for a move that lie in one session, best first, each found when it is asked for; the request's
     * limit does not count. {@link SchedulingCode#UNKNOWN_SESSION} if the diary has no such session.
     */
    public Either<Refusal, Stream<Slot>> slotsIn(Diary diary, MoveRequest request, String session) {
        var held = diary.sessions().get(session);
        return held.isEmpty()
                ? Either.left(Refusal.of(SchedulingCode.UNKNOWN_SESSION))
                : search(diary, request)
                        .map(search -> Stream.ofAll(search.slotsIn(held.filter(each ->
                                each.offers(search.service()) && each.interval().overlaps(request.within())))));
    }

    /** All near misses for a move, best first, each found when it is asked for; the request's limit does not count. */
    public Either<Refusal, Stream<NearMiss>> nearMisses(Diary diary, MoveRequest request) {
        return search(diary, request).map(search -> Stream.ofAll(search.nearMisses()));
    }

    /**
     * The slots for a move in order of time, for who looks for several at once; the request's limit does not count.
     *
     * @param others the ids of those who move too, so that their old places are free and bind nobody
     */
    public Either<Refusal, SlotLine> line(Diary diary, MoveRequest request, Seq<String> others) {
        return Sought.of(conflicts, diary, request, others).map(sought -> SlotLine.of(sought, conflicts));
    }

    private Either<Refusal, SlotSearch> search(Diary diary, MoveRequest request) {
        return Sought.of(conflicts, diary, request).map(sought -> new SlotSearch(sought, conflicts, request.within()));
    }
}
