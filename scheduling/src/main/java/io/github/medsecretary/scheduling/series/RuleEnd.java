package io.github.medsecretary.scheduling.series;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** The last moment at which something may recur, itself included: UNTIL of RFC 5545. */
public sealed interface RuleEnd {

    /** Whether a start is not after it. */
    boolean includes(LocalDateTime wallClock, Instant instant);

    /** A start on the date is included. */
    record OnDate(LocalDate date) implements RuleEnd {

        @Override
        public boolean includes(LocalDateTime wallClock, Instant instant) {
            return !wallClock.toLocalDate().isAfter(date);
        }
    }

    /** By the wall clock of the site. */
    record AtWallClock(LocalDateTime time) implements RuleEnd {

        @Override
        public boolean includes(LocalDateTime wallClock, Instant instant) {
            return !wallClock.isAfter(time);
        }
    }

    /** By the time that is one everywhere. */
    record AtInstant(Instant time) implements RuleEnd {

        @Override
        public boolean includes(LocalDateTime wallClock, Instant instant) {
            return !instant.isAfter(time);
        }
    }
}
