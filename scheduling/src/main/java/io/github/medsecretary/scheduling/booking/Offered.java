package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.scheduling.diary.Visit;
import io.vavr.collection.Seq;
import java.util.function.Supplier;

/**
 * A slot of which is not yet said what the rules tell there: most that are found are never offered.
 *
 * @param slot the slot without it
 * @param visit what comes of it
 * @param findings what the rules tell
 */
record Offered(Slot slot, Visit visit, Supplier<Seq<Finding>> findings) implements Comparable<Offered> {

    Slot told() {
        return slot.telling(findings.get());
    }

    /** As the slots. */
    @Override
    public int compareTo(Offered other) {
        return slot.compareTo(other.slot);
    }
}
