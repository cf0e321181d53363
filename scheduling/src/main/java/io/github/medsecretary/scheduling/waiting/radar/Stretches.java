package io.github.medsecretary.scheduling.waiting.radar;

import io.github.medsecretary.core.time.Interval;
import java.time.Duration;
import java.time.Instant;

/**
 * Time from a moment on, cut into numbered stretches of one length; the far future into ever longer ones, so that there
 * are never many of them.
 *
 * @param from when the first begins
 * @param length how long a near one is, in whole seconds
 */
record Stretches(Instant from, Duration length) {

    /** So many are near. */
    private static final int NEAR = 512;

    /** The number of the stretch in which a moment lies; -1 before the first. */
    int number(Instant moment) {
        long lengths = Math.floorDiv(Duration.between(from, moment).toSeconds(), length.toSeconds());
        if (lengths < NEAR) {
            return Math.toIntExact(Math.max(-1, lengths));
        }
        return NEAR + Long.SIZE - 1 - Long.numberOfLeadingZeros(lengths / NEAR);
    }

    /** From when until when one lasts. */
    Interval get(int number) {
        return Interval.between(start(number), start(number + 1));
    }

    private Instant start(int number) {
        long lengths = number <= NEAR ? number : (long) NEAR << (number - NEAR);
        long left = Instant.MAX.getEpochSecond() - from.getEpochSecond();
        return from.plusSeconds(Math.min(left, lengths * length.toSeconds()));
    }
}
