package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.replanning.solving.Seat;
import java.time.Instant;

/**
 * A time and a crew: a place that all appointments of one kind could take if only those who stay were there.
 *
 * @param local what the practice's clock shows at the start
 * @param crew what is taken
 * @param seat the same in numbers: start and end in seconds, and the calendar day of the start at its site
 */
record Stop(Clock.Reading local, Crew crew, Seat seat) {

    long start() {
        return seat.start();
    }

    long end() {
        return seat.end();
    }

    /** From its start until its end. */
    Interval interval() {
        return Interval.between(Instant.ofEpochSecond(start()), Instant.ofEpochSecond(end()));
    }

    long siteDay() {
        return seat.day();
    }

    boolean isSamePlace(Stop other) {
        return start() == other.start() && crew.footprint().equals(other.crew.footprint());
    }
}
