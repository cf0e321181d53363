package io.github.medsecretary.scheduling.waiting.radar;

import io.github.medsecretary.core.time.Interval;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.List;

/** The sessions in which some who wait could be seen, those with the latest start first. Immutable. */
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

    private final List<Held> sessions;
    private final List<Held> acrossMidnight;
    private final Interval during;

    /** Of sessions in order, and those of them that begin before a midnight and end after it. */
    Line(List<Held> sessions, List<Held> acrossMidnight, Interval during) {
        this.sessions = sessions;
        this.acrossMidnight = acrossMidnight;
        this.during = during;
    }

    /** Whether all sessions in which a visit could start before a moment are in it. */
    boolean reaches(Instant moment) {
        return !during.end().isBefore(moment);
    }

    /** The sessions in which some places start on one day and some on the next, in order. */
    List<Held> acrossMidnight() {
        return acrossMidnight;
    }

    int size() {
        return sessions.size();
    }

    Held get(int number) {
        return sessions.get(number);
    }

    /** The number of the first session of which every place starts before a moment. */
    int before(Instant moment) {
        int low = 0;
        int high = sessions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sessions.get(middle).latest().isBefore(moment)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
