package io.github.medsecretary.scheduling.session;

import io.github.medsecretary.core.style.HouseStyle;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.SiteZone;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A time at which a resource or a whole site is out of use: leave, sickness, repair, closure.
 *
 * <p>Prints neither reason nor kind, for they may be about someone's health. Immutable and thread-safe.
 */
@Value.Immutable
@HouseStyle
public interface Unavailability {

    /** The id of a resource, or else of a site. */
    String resource();

    /** From when until when; whole days are {@link #allDay}. */
    Interval interval();

    /** Why, in the practice's own words, such as {@code leave}. */
    @Value.Redacted
    String reason();

    /** Why, in a word that programs know: by default the kind whose code the reason is, or else other. */
    @Value.Default
    @Value.Redacted
    default UnavailabilityKind kind() {
        return UnavailabilityKind.parse(reason()).orElse(UnavailabilityKind.OTHER);
    }

    /** How many of a device are out, at least 1; all of them if absent. */
    Optional<Integer> quantity();

    /** The whole of a resource or site out of use. */
    static Unavailability of(String resource, Interval interval, String reason) {
        return builder().resource(resource).interval(interval).reason(reason).build();
    }

    /** The whole of a resource or site out of use for no other reason than the kind's. */
    static Unavailability of(String resource, Interval interval, UnavailabilityKind kind) {
        return of(resource, interval, kind.code());
    }

    /**
     * Whole days by the wall clock of a site: from the start of the first to the start of the day after the last, so
     * that a night in which the clocks change is an hour shorter or longer and no visit slips through.
     *
     * @throws IllegalArgumentException if the last day comes before the first
     */
    static Unavailability allDay(
            String resource, LocalDate firstDay, LocalDate lastDay, SiteZone zone, UnavailabilityKind kind) {
        var days = Interval.between(zone.startOfDay(firstDay), zone.startOfDay(lastDay.plusDays(1)));
        return of(resource, days, kind);
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableUnavailability.Builder {
        Builder() {}
    }
}
