package io.github.medsecretary.scheduling.pathway;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * What a search for pathways found.
 *
 * @param offers the best, best first: by cost, then visit by visit by start and ids of the places that each would have
 *     alone. They are the best of all, however a single search ended
 * @param ending why there are no more
 * @param steps how much was looked at
 */
public record FoundPathways(Seq<PathwayOffer> offers, Ending ending, long steps) {

    /** None at all, as is seen without looking. */
    static FoundPathways none() {
        return new FoundPathways(List.empty(), Ending.NO_MORE, 0);
    }

    /** What two searches found as one, the cheapest first. */
    FoundPathways and(FoundPathways other, int limit) {
        var all = offers.appendAll(other.offers).sortBy(PathwayOffer::cost);
        var both = ending.and(other.ending);
        return new FoundPathways(
                all.take(limit),
                both == Ending.NO_MORE && all.size() > limit ? Ending.ENOUGH : both,
                steps + other.steps);
    }

    /** Why there are no more offers. */
    public enum Ending {
        /** There are as many as were asked for; there may be more. */
        ENOUGH,
        /** There are no others. */
        NO_MORE,
        /** The steps are spent: there may be others, none better than those that were found. */
        STEPS_SPENT;

        /** Of two searches as one: the one that leaves more open. */
        Ending and(Ending other) {
            if (this == STEPS_SPENT || other == STEPS_SPENT) {
                return STEPS_SPENT;
            }
            return this == ENOUGH ? this : other;
        }
    }
}
