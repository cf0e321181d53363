package io.github.medsecretary.scheduling.morning;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.rule.Finding;
import java.time.LocalDate;

/**
 * Something that was promised, in a letter say, and by when.
 *
 * @param id the caller's id, unique among promises
 * @param due the last day on which the promise is kept
 * @param what what was promised and about what, as whoever found it tells it; its message never quotes a text
 */
public record Promised(String id, LocalDate due, Finding what) {

    /** Checks that nothing is null. */
    public Promised {
        requireNonNull(id, "id");
        requireNonNull(due, "due");
        requireNonNull(what, "what");
    }
}
