package io.github.medsecretary.scheduling.statistics;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How far held time is used. All three are told moment by moment, so that any stretches that make up a whole add up to
 * it; {@code booked.time() <= held + overbooked}.
 *
 * @param held how long sessions are held, absences and breaks not taken off
 * @param booked the visits that belong to them
 * @param overbooked how much of what is booked lies at a moment at which another visit of the session does already
 */
public record Use(Duration held, Booked booked, Duration overbooked) {

    /** Checks that nothing is null. */
    public Use {
        requireNonNull(held, "held");
        requireNonNull(booked, "booked");
        requireNonNull(overbooked, "overbooked");
    }

    /** Nothing held and nothing booked. */
    public static Use none() {
        return new Use(Duration.ZERO, Booked.none(), Duration.ZERO);
    }

    /** Both together. */
    public Use plus(Use more) {
        return new Use(held.plus(more.held), booked.plus(more.booked), overbooked.plus(more.overbooked));
    }

    /** How long somebody is booked, be it one or more at once. */
    public Duration taken() {
        return booked.time().minus(overbooked);
    }

    /** {@link #taken} of {@link #held}: never more than the whole. */
    public Rate rate() {
        return Rate.of(taken(), held);
    }
}
