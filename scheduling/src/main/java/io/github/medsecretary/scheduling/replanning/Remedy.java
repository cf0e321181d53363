package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.replanning.relaxing.Loosening;
import io.vavr.collection.Seq;
import java.util.Comparator;
import java.util.Optional;

/**
 * A place that an unplaced appointment could have, and what would have to be lifted for it.
 *
 * @param loosenings all that is needed there
 * @param place the place
 * @param cost what it costs, with who makes room
 * @param weight how much the loosenings weigh
 * @param aside who makes room
 */
record Remedy(Seq<Loosening> loosenings, Place place, long cost, long weight, Optional<Relaxation.Aside> aside) {

    static final Comparator<Remedy> CHEAPEST_FIRST = Comparator.comparingLong(Remedy::total)
            .thenComparing(each -> each.place().start())
            .thenComparing(each -> each.place().with().mkString("\u0000"))
            .thenComparing(Remedy::keys);

    private long total() {
        return Math.addExact(cost, weight);
    }

    /** What is lifted, however much of it. */
    String keys() {
        return loosenings.map(Loosening::key).mkString("\u0000");
    }

    /** What sort of things are lifted. */
    Seq<Class<?>> sort() {
        return loosenings.map(Object::getClass);
    }
}
