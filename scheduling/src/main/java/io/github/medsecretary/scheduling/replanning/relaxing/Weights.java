package io.github.medsecretary.scheduling.replanning.relaxing;

import java.time.Duration;

/**
 * How much a loosening is judged to weigh, in the units of a plan's cost, so that what could be relaxed has an order. A
 * vendor brings others with its cost. Pure and thread-safe.
 */
public interface Weights {

    /** The weight of one; not negative. */
    long of(Loosening loosening);

    /**
     * Ours: a bound of the patient's 1,000; a session 300 for each 10 minutes or part of them; another service 1,000; a
     * capability that is lacking 1,500; a closed room, shorter notice, a place that is released, or one move more than is
     * allowed 2,000; bumping 2,500; overbooking, and one more than a session is meant for, 3,000; a pin 5,000.
     */
    static Weights usual() {
        return Weights::usual;
    }

    private static long usual(Loosening loosening) {
        if (loosening instanceof Loosening.BegunEarlier earlier) {
            return 300 * tens(earlier.by());
        }
        if (loosening instanceof Loosening.EndedLater later) {
            return 300 * tens(later.by());
        }
        if (loosening instanceof Loosening.Allowed) {
            return 1_500;
        }
        if (loosening instanceof Loosening.Bumped) {
            return 2_500;
        }
        if (loosening instanceof Loosening.Overbooked || loosening instanceof Loosening.Overfilled) {
            return 3_000;
        }
        if (loosening instanceof Loosening.Unpinned) {
            return 5_000;
        }
        boolean isOfPatientOrService = loosening instanceof Loosening.Earlier
                || loosening instanceof Loosening.Later
                || loosening instanceof Loosening.Offered;
        return isOfPatientOrService ? 1_000 : 2_000;
    }

    private static long tens(Duration by) {
        return (by.toSeconds() + 599) / 600;
    }
}
