package io.github.medsecretary.scheduling.pathway;

import io.github.medsecretary.scheduling.booking.TimedSlot;

/**
 * A slot for a step.
 *
 * @param slot the slot
 * @param value what it costs together with the least that the steps that hang on it cost then
 */
record Candidate(TimedSlot slot, long value) implements Comparable<Candidate> {

    /** More than anything costs. */
    static final long NONE = Long.MAX_VALUE;

    static long sum(long one, long other) {
        return one == NONE || other == NONE ? NONE : Math.addExact(one, other);
    }

    /** By value, then as the slots. */
    @Override
    public int compareTo(Candidate other) {
        int byValue = Long.compare(value, other.value);
        return byValue == 0 ? slot.compareTo(other.slot) : byValue;
    }
}
