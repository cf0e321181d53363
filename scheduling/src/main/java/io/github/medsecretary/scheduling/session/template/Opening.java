package io.github.medsecretary.scheduling.session.template;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.time.SiteZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When the places of a session are opened to booking, as in "fourteen days before at 08:00".
 *
 * @param daysBefore how many calendar days before the date of the session, not negative
 * @param at at what time by the site's clock
 */
public record Opening(int daysBefore, LocalTime at) {

    /** Checks that nothing is null. */
    public Opening {
        requireNonNull(at, "at");
    }

    /** The moment at which a session of a date is opened. */
    Instant of(LocalDate date, SiteZone zone) {
        return zone.resolve(date.minusDays(daysBefore).atTime(at)).instant();
    }
}
