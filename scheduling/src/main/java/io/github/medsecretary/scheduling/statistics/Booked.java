package io.github.medsecretary.scheduling.statistics;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How much is booked.
 *
 * @param visits how many visits start in the stretch
 * @param time how long all visits take together within the stretch; what two share counts twice
 */
public record Booked(int visits, Duration time) {

    /** Checks that nothing is null. */
    public Booked {
        requireNonNull(time, "time");
    }

    /** Nothing. */
    public static Booked none() {
        return new Booked(0, Duration.ZERO);
    }

    /** Both together. */
    public Booked plus(Booked more) {
        return new Booked(Math.addExact(visits, more.visits), time.plus(more.time));
    }
}
