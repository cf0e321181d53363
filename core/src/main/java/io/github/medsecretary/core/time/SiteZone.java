package io.github.medsecretary.core.time;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;

/**
 * The zone whose wall clock a site goes by, and what that clock means in instants.
 *
 * <p>Every wall-clock time gets an answer that says whether the clocks changed there: see {@link LocalResolution}.
 * Whether a skipped time is acceptable (a weekly session) or bad input (a booking at 01:30 on the last Sunday of
 * March) is the caller's to decide. Immutable and thread-safe.
 */
public final class SiteZone {

    private final ZoneId zone;

    private SiteZone(ZoneId zone) {
        this.zone = zone;
    }

    /** The wall clock of a zone. */
    public static SiteZone of(ZoneId zone) {
        return new SiteZone(requireNonNull(zone, "zone"));
    }

    /** The zone. */
    public ZoneId zone() {
        return zone;
    }

    /** What a wall-clock time means here. */
    public LocalResolution resolve(LocalDateTime local) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        if (change == null) {
            return new LocalResolution.Exact(local.atZone(zone).toInstant());
        }
        return change.isGap()
                ? new LocalResolution.Skipped(local.toInstant(change.getOffsetBefore()))
                : new LocalResolution.Repeated(
                        local.toInstant(change.getOffsetBefore()), local.toInstant(change.getOffsetAfter()));
    }

    /** The first moment of a day: midnight, or the first moment after it where midnight is skipped. */
    public Instant startOfDay(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }

    /** The whole of a day: 23, 24 or 25 hours from its first moment to the next day's. */
    public Interval day(LocalDate date) {
        return Interval.between(startOfDay(date), startOfDay(date.plusDays(1)));
    }

    /** What the wall clock shows at a moment. */
    public LocalDateTime wallClock(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone);
    }

    /** The wall-clock date of a moment. */
    public LocalDate date(Instant moment) {
        return wallClock(moment).toLocalDate();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SiteZone that && zone.equals(that.zone);
    }

    @Override
    public int hashCode() {
        return zone.hashCode();
    }

    /** The zone's identifier. */
    @Override
    public String toString() {
        return zone.getId();
    }
}
