package io.github.medsecretary.core.time;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The moment that counts as the present for a calculation. Callers pass it in; the library reads no clock, so the same
 * question has the same answer tomorrow.
 *
 * @param instant the present
 */
public record AsOf(Instant instant) {

    /** Checks that nothing is null. */
    public AsOf {
        requireNonNull(instant, "instant");
    }

    /** The present as an instant. */
    public static AsOf of(Instant instant) {
        return new AsOf(instant);
    }

    /** The present as a wall-clock date at a site. */
    public LocalDate date(SiteZone zone) {
        return zone.date(instant);
    }
}
