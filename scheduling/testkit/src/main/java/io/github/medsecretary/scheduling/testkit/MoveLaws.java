package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.scheduling.booking.FindingMoves;
import io.github.medsecretary.scheduling.booking.MoveRequest;
import io.github.medsecretary.scheduling.booking.Offer;
import io.github.medsecretary.scheduling.booking.Rescheduling;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Instant;

/**
 * What must hold for the places that are found for moves in any diary by a set of rules: that of {@link SlotLaws}, by
 * what rescheduling says. Each law but the first is about appointments that may be moved, and throws an
 * {@link AssertionError} that names it where it does not hold. Immutable and thread-safe.
 *
 * @param conflicts the rules, a vendor's among them
 */
public record MoveLaws(Conflicts conflicts) {

    /**
     * A search for what can't be moved is refused as the move is, wherever it leads.
     *
     * @return whether it can be moved
     */
    public boolean whatCantMoveIsRefused(Diary diary, MoveRequest request) {
        Either<Refusal, Offer> found = new FindingMoves(conflicts).find(diary, request);
        if (found.isLeft()) {
            var moved = new Rescheduling(conflicts)
                    .reschedule(diary, request.appointment(), request.within().start(), List.empty());
            PlaceLaws.require(
                    moved.isLeft()
                            && moved.getLeft().code().equals(found.getLeft().code()),
                    "what can't be moved is refused as a move is");
        }
        return found.isRight();
    }

    /** Every slot that is offered would be moved to, tells what is found there, and slots come best first, each once. */
    public void slotsCanBeMovedTo(Diary diary, MoveRequest request) {
        laws(diary, request)
                .slotsCanBeHad(new FindingMoves(conflicts)
                        .find(diary, request)
                        .map(Offer::slots)
                        .get());
    }

    /** A slot is found for each start and practitioner to which trying everything can move. For small diaries. */
    public void slotsMissNothing(Diary diary, MoveRequest request) {
        laws(diary, request).slotsMissNothing();
    }

    /** One rule alone blocks each near miss, and trying everything finds the same ones. For small diaries. */
    public void nearMissesAreThoseOfTryingAll(Diary diary, MoveRequest request) {
        laws(diary, request).nearMissesAreThoseOfTryingAll();
    }

    /**
     * An explanation of why it can't move to a moment names the fewest rules in the way, each of them needed, and the
     * nearest and the cheapest of all slots. For small diaries.
     */
    public void explanationsAreMinimal(Diary diary, MoveRequest request, Instant start) {
        laws(diary, request).explanationsAreMinimal(start);
    }

    private PlaceLaws laws(Diary diary, MoveRequest request) {
        return new PlaceLaws(conflicts, diary, Search.of(conflicts, diary, request));
    }
}
