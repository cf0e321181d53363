package io.github.medsecretary.scheduling.replanning.calling;

import java.time.Duration;

/**
 * How often people are asked.
 *
 * @param mostOffers after so many that were turned down a person decides; at least 1
 * @param mostAttempts after so many without reply they are written to; at least 1
 * @param pause how long to wait after an attempt without reply; not negative
 */
public record CallPolicy(int mostOffers, int mostAttempts, Duration pause) {

    /** Refuses numbers that would let nobody be asked. */
    public CallPolicy {
        if (mostOffers < 1 || mostAttempts < 1 || pause.isNegative()) {
            throw new IllegalArgumentException("at least one offer and one attempt, and no pause into the past");
        }
    }

    /** Two offers, three attempts two hours apart. */
    public static CallPolicy usual() {
        return new CallPolicy(2, 3, Duration.ofHours(2));
    }
}
