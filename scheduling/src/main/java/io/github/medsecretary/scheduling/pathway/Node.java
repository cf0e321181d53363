package io.github.medsecretary.scheduling.pathway;

import io.github.medsecretary.scheduling.booking.TimedSlot;
import io.vavr.collection.Vector;

/**
 * Slots for the first steps of a pathway; it also stands for all that the same candidates have after its last slot.
 *
 * @param slots the slots so far, one for each of the first steps
 * @param spent what those before the last cost
 * @param candidates where the last comes from
 * @param number its number there
 * @param others the least that the steps cost that hang on those before the last
 * @param bound what a pathway with these slots costs at least
 * @param isSettled whether the last slot itself was asked for that, and not only what its step says
 */
record Node(
        Vector<TimedSlot> slots,
        long spent,
        Candidates candidates,
        int number,
        long others,
        long bound,
        boolean isSettled)
        implements Comparable<Node> {

    Node settled(long exactBound) {
        return new Node(slots, spent, candidates, number, others, exactBound, true);
    }

    long cost() {
        return Math.addExact(spent, slots.last().slot().cost());
    }

    /** By bound, then slot by slot; what is longer comes later. */
    @Override
    public int compareTo(Node other) {
        int byBound = Long.compare(bound, other.bound);
        for (int step = 0; byBound == 0 && step < Math.min(slots.size(), other.slots.size()); step++) {
            int bySlot = slots.get(step).compareTo(other.slots.get(step));
            if (bySlot != 0) {
                return bySlot;
            }
        }
        return byBound == 0 ? Integer.compare(slots.size(), other.slots.size()) : byBound;
    }
}
