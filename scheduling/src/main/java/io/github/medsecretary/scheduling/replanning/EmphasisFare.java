package io.github.medsecretary.scheduling.replanning;

import java.time.Instant;

/**
 * What another fare says, and what is added to it.
 *
 * @param emphasis what is added
 * @param base the other fare
 * @param unmoved the transfer to no place
 */
record EmphasisFare(Emphasis emphasis, Fare base, Transfer unmoved) implements Fare {

    @Override
    public long unplaced() {
        return Math.multiplyExact(base.unplaced(), emphasis.timesUnplaced());
    }

    @Override
    public long to(Stop stop) {
        return base.to(stop)
                + emphasis.added(
                        unmoved,
                        base.unplaced(),
                        Instant.ofEpochSecond(stop.start()),
                        stop.crew().practitioner());
    }

    @Override
    public long atLeast(long day) {
        // Without a practitioner the same start elsewhere is no move, whatever the day.
        return base.atLeast(day) + (unmoved.oldPractitioner().isPresent() ? emphasis.addedAtLeast(unmoved) : 0);
    }
}
