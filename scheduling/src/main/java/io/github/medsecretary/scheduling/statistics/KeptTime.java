package io.github.medsecretary.scheduling.statistics;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * What became of time that is kept for some.
 *
 * @param reserved how much is kept
 * @param own how much of it is taken by a visit that it is kept for
 * @param others how much is taken by others only, released to them or accepted by somebody
 * @param released how much of it has been opened to others at the present, taken or not
 */
public record KeptTime(Duration reserved, Duration own, Duration others, Duration released) {

    /** Checks that nothing is null. */
    public KeptTime {
        requireNonNull(reserved, "reserved");
        requireNonNull(own, "own");
        requireNonNull(others, "others");
        requireNonNull(released, "released");
    }

    /** Nothing. */
    public static KeptTime none() {
        return new KeptTime(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO);
    }

    /** How much of it nobody takes. */
    public Duration unused() {
        return reserved.minus(own).minus(others);
    }

    /** Both together. */
    public KeptTime plus(KeptTime more) {
        return new KeptTime(
                reserved.plus(more.reserved),
                own.plus(more.own),
                others.plus(more.others),
                released.plus(more.released));
    }
}
