package io.github.medsecretary.scheduling.series;

import io.github.medsecretary.core.time.LocalResolution;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One visit of a series.
 *
 * @param id the series' id and the original date: {@code SERIES/DATE}
 * @param original the date on which the rule has it
 * @param start when it starts by the site's clock, as the series or an exception says
 * @param resolved what that means in instants: a time that the clocks skip is taken by the offset before the change,
 *     one that comes twice the first time
 */
public record SeriesVisit(String id, LocalDate original, LocalDateTime start, LocalResolution resolved) {

    /** When it starts. */
    public Instant instant() {
        return resolved.instant();
    }
}
