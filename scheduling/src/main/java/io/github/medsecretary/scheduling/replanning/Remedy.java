package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.replanning.relaxing.Loosening;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * A place that an unplaced appointment could have, and what would have to be lifted for it.
 *
 * @param loosenings all that is needed there
 * @param stop the place
 * @param cost what it costs, with who makes room
 * @param weight how much the loosenings weigh
 * @param aside who makes room
 */
record Remedy(Seq<Loosening> loosenings, Stop stop, long cost, long weight, Optional<Relaxation.Aside> aside) {

    static final Comparator<Remedy> CHEAPEST_FIRST = Comparator.comparingLong(Remedy::total)
            .thenComparingLong(each -> each.stop().start())
            .thenComparing(Remedy::with, Remedy::inOrder)
            .thenComparing(Remedy::keys);

    private static int inOrder(Seq<String> one, Seq<String> other) {
        var both = one.iterator().zip(other.iterator());
        while (both.hasNext()) {
            var pair = both.next();
            if (!pair._1.equals(pair._2)) {
                return pair._1.compareTo(pair._2);
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private Seq<String> with() {
        return stop.crew().ids();
    }

    /** The place. */
    Place place() {
        return new Place(Instant.ofEpochSecond(stop.start()), with());
    }

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
