package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Severity;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.Comparator;

/**
 * A place that can be booked as it is, or moved to.
 *
 * @param start when the visit would start
 * @param with the ids of all that it would take, in order
 * @param cost what speaks against it; the lower the better
 * @param reasons each part of the cost, as a sentence, at least one; then each warning that the rules give there, as
 *     its code and its sentence
 * @param findings all that the rules tell there without blocking, warnings and notes, in canonical order: what
 *     {@link io.github.medsecretary.scheduling.diary.Applied#findings} says once it is booked
 */
public record Slot(Instant start, Seq<String> with, long cost, Seq<String> reasons, Seq<Finding> findings)
        implements Comparable<Slot> {

    private static final Comparator<Slot> IN_ORDER = Comparator.comparingLong(Slot::cost)
            .thenComparing(Slot::start)
            .thenComparing(slot -> slot.with().mkString("\u0000"));

    /** By cost, then start, then ids. */
    @Override
    public int compareTo(Slot other) {
        return IN_ORDER.compare(this, other);
    }

    /** The same slot with what the rules tell there, of which nothing was said yet. */
    public Slot telling(Seq<Finding> told) {
        if (told.isEmpty()) {
            return this;
        }
        var warnings = told.filter(each -> each.severity() == Severity.WARN)
                .map(each -> each.rule().label() + ": " + each.message())
                .distinct();
        return new Slot(start, with, cost, reasons.appendAll(warnings), told);
    }
}
