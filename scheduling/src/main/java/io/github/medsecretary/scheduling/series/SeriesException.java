package io.github.medsecretary.scheduling.series;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** What is different with one visit of a series, told by the date on which its rule has it. */
public sealed interface SeriesException {

    /** The date on which the rule has the visit, wherever it is now. */
    LocalDate original();

    /** No visit: EXDATE of RFC 5545. */
    record Off(LocalDate original) implements SeriesException {

        /** Checks that nothing is null. */
        public Off {
            requireNonNull(original, "original");
        }
    }

    /**
     * A visit at another time: RECURRENCE-ID of RFC 5545.
     *
     * @param original the date on which the rule has it
     * @param start when it starts instead, by the site's clock
     */
    record Moved(LocalDate original, LocalDateTime start) implements SeriesException {

        /** Checks that nothing is null. */
        public Moved {
            requireNonNull(original, "original");
            requireNonNull(start, "start");
        }
    }
}
