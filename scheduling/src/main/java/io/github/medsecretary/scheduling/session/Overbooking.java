package io.github.medsecretary.scheduling.session;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a session may be overbooked by those who may overbook at all: see {@link SessionTerms}.
 *
 * @param visits how many visits beyond the session's places, not negative; any number if absent
 * @param time how much booked time beyond the session's length, not negative; any if absent
 */
public record Overbooking(Optional<Integer> visits, Optional<Duration> time) {

    /** Checks that nothing is null. */
    public Overbooking {
        requireNonNull(visits, "visits");
        requireNonNull(time, "time");
    }

    /** Not at all. */
    public static Overbooking never() {
        return of(0, Duration.ZERO);
    }

    /** By so many visits and by so much time, and by neither more. */
    public static Overbooking of(int visits, Duration time) {
        return new Overbooking(Optional.of(visits), Optional.of(time));
    }

    /** By so many visits, however long they are. */
    public static Overbooking byVisits(int visits) {
        return new Overbooking(Optional.of(visits), Optional.empty());
    }

    /** By so much time, however many visits it is. */
    public static Overbooking byTime(Duration time) {
        return new Overbooking(Optional.empty(), Optional.of(time));
    }
}
