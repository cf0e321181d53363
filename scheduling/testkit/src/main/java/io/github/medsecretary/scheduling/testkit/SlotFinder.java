package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.booking.FindingSlots;
import io.github.medsecretary.scheduling.booking.NearMiss;
import io.github.medsecretary.scheduling.booking.Offer;
import io.github.medsecretary.scheduling.booking.Slot;
import io.github.medsecretary.scheduling.booking.SlotRequest;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.Seq;

/** Who finds slots, as {@link FindingSlots} does, for a request that can be answered. */
public interface SlotFinder {

    /** All slots, best first. */
    Seq<Slot> slots(Diary diary, SlotRequest request);

    /** All near misses, best first. */
    Seq<NearMiss> nearMisses(Diary diary, SlotRequest request);

    /** As many of each as the request wants. */
    default Offer find(Diary diary, SlotRequest request) {
        return new Offer(
                slots(diary, request).take(request.limit()),
                nearMisses(diary, request).take(request.limit()));
    }

    /** The library's, by a set of rules. */
    static SlotFinder of(Conflicts conflicts) {
        var finding = new FindingSlots(conflicts);
        return new SlotFinder() {
            @Override
            public Offer find(Diary diary, SlotRequest request) {
                return finding.find(diary, request).get();
            }

            @Override
            public Seq<Slot> slots(Diary diary, SlotRequest request) {
                return finding.slots(diary, request).get();
            }

            @Override
            public Seq<NearMiss> nearMisses(Diary diary, SlotRequest request) {
                return finding.nearMisses(diary, request).get();
            }
        };
    }
}
