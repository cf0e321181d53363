package io.github.medsecretary.scheduling.waiting.radar;

import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The sessions in which some who wait could be seen, those with the latest start first, read as far as they are asked
 * for: mostly a place is free soon before a breach date. Not thread-safe.
 */
final class Line {

    /** Which sessions: those that offer a service, of some practitioners and at some sites, or of any. */
    static final class Key implements Comparable<Key> {

        private final String service;
        private final Seq<String> practitioners;
        private final Seq<String> sites;
        private final String joined;

        Key(String service, Seq<String> practitioners, Seq<String> sites) {
            this.service = service;
            this.practitioners = practitioners;
            this.sites = sites;
            this.joined = service + "\u0001" + practitioners.mkString("\u0000") + "\u0001" + sites.mkString("\u0000");
        }

        Seq<String> practitioners() {
            return practitioners;
        }

        @Override
        public int compareTo(Key other) {
            return joined.compareTo(other.joined);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && joined.equals(that.joined);
        }

        @Override
        public int hashCode() {
            return joined.hashCode();
        }

        boolean holds(Held held) {
            return held.session().offers(service)
                    && (practitioners.isEmpty()
                            || practitioners.contains(held.session().practitioner()))
                    && (sites.isEmpty() || sites.contains(held.whole().site()));
        }
    }

    private final Agenda agenda;
    private final Key key;
    private final Map<Integer, List<Stop>> stretches = new TreeMap<>();
    private final Map<Instant, List<Held>> around = new TreeMap<>();

    Line(Agenda agenda, Key key) {
        this.agenda = agenda;
        this.key = key;
    }

    /** The sessions of which some places may start before a moment and some not, in order. */
    List<Held> around(Instant moment) {
        return around.computeIfAbsent(moment, any -> agenda.around(key, moment));
    }

    /** The first session of which every place starts before a moment; null if there is none. */
    @Nullable Stop before(Instant moment) {
        int stretch = agenda.stretches(key).number(moment);
        for (Stop each : stretch < 0 ? List.<Stop>of() : stops(stretch)) {
            if (each.held().latest().isBefore(moment)) {
                return each;
            }
        }
        return below(stretch);
    }

    /** The next session; null after the last. */
    @Nullable Stop after(Stop stop) {
        var fellows = stops(stop.stretch());
        return stop.number() + 1 < fellows.size() ? fellows.get(stop.number() + 1) : below(stop.stretch());
    }

    private @Nullable Stop below(int stretch) {
        for (int lower = stretch - 1; lower >= 0; lower--) {
            var stops = stops(lower);
            if (!stops.isEmpty()) {
                return stops.get(0);
            }
        }
        return null;
    }

    private List<Stop> stops(int stretch) {
        return stretches.computeIfAbsent(stretch, any -> {
            var stops = new ArrayList<Stop>();
            for (Held each : agenda.sessions(key, stretch)) {
                stops.add(new Stop(each, stretch, stops.size()));
            }
            return stops;
        });
    }
}
