package io.github.medsecretary.scheduling.waiting.clock;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Something that happened on a day.
 *
 * @param date the day
 * @param kind what happened
 */
public record ClockEvent(LocalDate date, ClockEventKind kind) {

    /** Checks that nothing is null. */
    public ClockEvent {
        requireNonNull(date, "date");
        requireNonNull(kind, "kind");
    }
}
