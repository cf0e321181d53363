package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.booking.NearMiss;
import io.github.medsecretary.scheduling.booking.Offer;
import io.github.medsecretary.scheduling.booking.Slot;
import io.github.medsecretary.scheduling.booking.SlotRequest;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.Seq;
import java.time.Instant;

/**
 * What must hold for what is found in any diary by a set of rules. Each law throws an {@link AssertionError} that names
 * it where it does not. Immutable and, if the finder is, thread-safe.
 *
 * @param conflicts the rules, a vendor's among them
 * @param finder who finds
 */
public record SlotLaws(Conflicts conflicts, SlotFinder finder) {

    /** What must hold for what the library finds. */
    public SlotLaws(Conflicts conflicts) {
        this(conflicts, SlotFinder.of(conflicts));
    }

    /** Every slot that is offered would be booked, tells what booking finds, and slots come best first, each once. */
    public void slotsAreBookable(Diary diary, SlotRequest request) {
        laws(diary, request).slotsCanBeHad(offer(diary, request).slots());
    }

    /**
     * A slot is found for each start and practitioner for which trying everything finds one, at the cost that the table
     * gives. With the order of {@link #slotsAreBookable}: the order is that of trying everything. For small diaries.
     */
    public void slotsMissNothing(Diary diary, SlotRequest request) {
        laws(diary, request).slotsMissNothing();
    }

    /** The first so many are the first of all, asked for at once or one by one. */
    public void theBestComeFirst(Diary diary, SlotRequest request, int many) {
        Seq<Slot> all = slots(diary, request);
        Offer some = offer(diary, with(request, many));
        PlaceLaws.require(some.slots().equals(all.take(many)), "the best slots are the best of all");
        PlaceLaws.require(
                some.nearMisses().equals(nearMisses(diary, request).take(many)),
                "the nearest misses are the nearest of all");
    }

    private static SlotRequest with(SlotRequest request, int limit) {
        return SlotRequest.builder()
                .appointment(request.appointment())
                .patient(request.patient())
                .service(request.service())
                .duration(request.duration())
                .within(request.within())
                .priority(request.priority())
                .prefers(request.prefers())
                .with(request.with())
                .accessibility(request.accessibility())
                .organisation(request.organisation())
                .modality(request.modality())
                .breachDate(request.breachDate())
                .usualPractitioner(request.usualPractitioner())
                .referral(request.referral())
                .awaiting(request.awaiting())
                .limit(limit)
                .build();
    }

    /** One rule alone blocks each near miss, and trying everything finds the same ones. For small diaries. */
    public void nearMissesAreThoseOfTryingAll(Diary diary, SlotRequest request) {
        laws(diary, request).nearMissesAreThoseOfTryingAll();
    }

    /**
     * An explanation names what blocks, the fewest rules that trying everything finds in the way, each of them needed,
     * and the nearest and the cheapest of all slots. For small diaries.
     */
    public void explanationsAreMinimal(Diary diary, SlotRequest request, Instant start) {
        laws(diary, request).explanationsAreMinimal(start);
    }

    private PlaceLaws laws(Diary diary, SlotRequest request) {
        return new PlaceLaws(conflicts, diary, Search.of(finder, conflicts, diary, request));
    }

    private Offer offer(Diary diary, SlotRequest request) {
        return finder.find(diary, request);
    }

    private Seq<Slot> slots(Diary diary, SlotRequest request) {
        return finder.slots(diary, request);
    }

    private Seq<NearMiss> nearMisses(Diary diary, SlotRequest request) {
        return finder.nearMisses(diary, request);
    }
}
