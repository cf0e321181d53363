package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.booking.FindingMoves;
import io.github.medsecretary.scheduling.booking.FindingSlots;
import io.github.medsecretary.scheduling.booking.MoveRequest;
import io.github.medsecretary.scheduling.booking.Slot;
import io.github.medsecretary.scheduling.booking.SlotRequest;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.Seq;

/**
 * One of several visits that are wanted together.
 *
 * @param attempt how its place is tried
 * @param slots its slots, the others not considered
 * @param diary where it is looked for
 */
record Wish(Attempt attempt, Seq<Slot> slots, Diary diary) {

    static Wish of(Conflicts conflicts, Diary diary, SlotRequest request) {
        return new Wish(
                Attempt.of(request),
                new FindingSlots(conflicts).slots(diary, request).get().toList(),
                diary);
    }

    /** In a diary in which those have no place who move too. */
    static Wish of(Conflicts conflicts, Diary released, MoveRequest request) {
        return new Wish(
                Attempt.of(released, request),
                new FindingMoves(conflicts).slots(released, request).get().toList(),
                released);
    }

    String id() {
        return attempt.request().appointment();
    }
}
