package io.github.medsecretary.scheduling.session;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.time.Interval;
import java.util.Optional;

/**
 * A time at which a resource or a whole site is out of use: leave, repair, closure.
 *
 * @param resource the id of a resource, or else of a site
 * @param interval from when until when; a whole day is {@code SiteZone.day}
 * @param reason why, in the practice's own words, such as {@code leave}; masked when printed, for it may be about
 *     someone's health
 * @param quantity how many of a device are out, at least 1; all of them if absent
 */
public record Unavailability(String resource, Interval interval, String reason, Optional<Integer> quantity) {

    /** Checks that nothing is null. */
    public Unavailability {
        requireNonNull(resource, "resource");
        requireNonNull(interval, "interval");
        requireNonNull(reason, "reason");
        requireNonNull(quantity, "quantity");
    }

    /** The whole of a resource or site out of use. */
    public static Unavailability of(String resource, Interval interval, String reason) {
        return new Unavailability(resource, interval, reason, Optional.empty());
    }

    /** Without the reason. */
    @Override
    public String toString() {
        return "Unavailability[" + resource + ", " + interval + ", ***]";
    }
}
