package io.github.medsecretary.scheduling.series;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.scheduling.booking.Slot;
import io.vavr.collection.Seq;
import java.time.Duration;

/** What is proposed for one visit of a series. */
public sealed interface Proposed {

    /** The visit as its series has it. */
    SeriesVisit visit();

    /**
     * It fits where it is.
     *
     * @param visit the visit
     * @param slot its place
     */
    record Fits(SeriesVisit visit, Slot slot) implements Proposed {}

    /**
     * It does not fit, and something near it does.
     *
     * @param visit the visit
     * @param slot the place instead: of those within the tolerance, and on the right side of the visits before and
     *     after, the one with the fewest days between, then the nearest time of day, then the cheapest, the earliest
     * @param obstacles what stands in the way of the visit itself, where one rule alone does; empty if several do, or
     *     there is no session
     */
    record Substitute(SeriesVisit visit, Slot slot, Seq<Finding> obstacles) implements Proposed {

        /** How much later it starts than the visit; negative if earlier. */
        public Duration later() {
            return Duration.between(visit.instant(), slot.start());
        }
    }

    /**
     * Neither it nor anything within the tolerance fits.
     *
     * @param visit the visit
     * @param obstacles as with a substitute
     */
    record Nowhere(SeriesVisit visit, Seq<Finding> obstacles) implements Proposed {}
}
