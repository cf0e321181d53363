package io.github.medsecretary.scheduling.resource;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * How long it takes from one site to another.
 *
 * <p>A time given for one direction holds for the other unless that has its own; of two for one direction the later
 * in the list counts. Nothing is added up by way of a third site, and where nothing is said it takes no time, so that a
 * practice without data meets no conflict. Immutable and thread-safe.
 */
public final class TravelTimes {

    private static final TravelTimes NONE = new TravelTimes(List.empty());

    private final Seq<Leg> legs;
    private final TreeMap<String, TreeMap<String, Duration>> byOrigin;
    private final Duration longest;

    private TravelTimes(Seq<Leg> legs) {
        this.legs = legs;
        var known = legs.foldLeft(TreeMap.<String, TreeMap<String, Duration>>empty(), TravelTimes::put);
        this.byOrigin = legs.map(Leg::back)
                .filter(leg -> find(known, leg.from(), leg.to()).isEmpty())
                .foldLeft(known, TravelTimes::put);
        this.longest = legs.map(Leg::time).max().getOrElse(Duration.ZERO);
    }

    /**
     * The way from one site to another.
     *
     * @param from the id of the site where it begins
     * @param to the id of the site where it ends
     * @param time how long it takes, not negative
     */
    public record Leg(String from, String to, Duration time) {

        /** The same time for the other direction. */
        Leg back() {
            return new Leg(to, from, time);
        }
    }

    /** No travel takes time. */
    public static TravelTimes none() {
        return NONE;
    }

    /** The times of these ways. */
    public static TravelTimes of(Iterable<? extends Leg> legs) {
        return new TravelTimes(List.ofAll(legs));
    }

    /** The ways as they were given. */
    public Seq<Leg> legs() {
        return legs;
    }

    /** The longest way. */
    public Duration longest() {
        return longest;
    }

    /** How long it takes between two sites, by their ids; nothing if they are one or nothing is said. */
    public Duration between(String from, String to) {
        return from.equals(to) ? Duration.ZERO : find(byOrigin, from, to).getOrElse(Duration.ZERO);
    }

    private static Option<Duration> find(TreeMap<String, TreeMap<String, Duration>> known, String from, String to) {
        return known.get(from).flatMap(row -> row.get(to));
    }

    private static TreeMap<String, TreeMap<String, Duration>> put(
            TreeMap<String, TreeMap<String, Duration>> known, Leg leg) {
        var row = known.get(leg.from()).getOrElse(TreeMap.empty());
        return known.put(leg.from(), row.put(leg.to(), leg.time()));
    }

    /** Whether the other has the same ways, given in the same order. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TravelTimes that && legs.equals(that.legs);
    }

    @Override
    public int hashCode() {
        return legs.hashCode();
    }

    /** The ways as they were given. */
    @Override
    public String toString() {
        return "TravelTimes" + legs.mkString("[", ", ", "]");
    }
}
