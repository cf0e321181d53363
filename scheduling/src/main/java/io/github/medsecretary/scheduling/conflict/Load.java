package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.time.Interval;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/** How many pieces of a device are taken or out of use as time goes on. */
final class Load {

    private static final Comparator<Event> IN_ORDER =
            Comparator.comparing(Event::at).thenComparing(Event::begins).thenComparing(Event::by);

    private final java.util.List<Event> events = new ArrayList<>();

    /** One use begins or ends, or pieces go out of use or come back. Ends come first: half-open. */
    private record Event(Instant at, boolean begins, String by, int pieces, boolean visit) {}

    /**
     * A longest stretch in which too many pieces are wanted.
     *
     * @param when from when until when
     * @param visits the ids of all that use the device in it, in order
     */
    record Excess(Interval when, Seq<String> visits) {}

    void use(Interval interval, String visit) {
        events.add(new Event(interval.start(), true, visit, 1, true));
        events.add(new Event(interval.end(), false, visit, 1, true));
    }

    void outage(Interval interval, int pieces) {
        events.add(new Event(interval.start(), true, "", pieces, false));
        events.add(new Event(interval.end(), false, "", pieces, false));
    }

    int size() {
        return events.size();
    }

    /** All stretches in which some visit uses the device and more pieces are taken or out than there are. */
    Seq<Excess> above(int quantity) {
        events.sort(IN_ORDER);
        var sweep = new Sweeping(quantity);
        for (int next = 0; next < events.size(); ) {
            Instant at = events.get(next).at();
            for (; next < events.size() && events.get(next).at().equals(at); next++) {
                sweep.take(events.get(next));
            }
            sweep.settle(at);
        }
        return List.ofAll(sweep.found);
    }

    private static final class Sweeping {

        private final java.util.List<Excess> found = new ArrayList<>();
        private final Set<String> using = new TreeSet<>();
        private final Set<String> begun = new TreeSet<>();
        private final Set<String> involved = new TreeSet<>();
        private final int quantity;
        private Instant since = Instant.MIN;
        private long pieces;
        private boolean above;

        Sweeping(int quantity) {
            this.quantity = quantity;
        }

        void take(Event event) {
            pieces += event.begins() ? event.pieces() : -event.pieces();
            if (event.visit() && event.begins()) {
                using.add(event.by());
                begun.add(event.by());
            } else if (event.visit()) {
                using.remove(event.by());
            }
        }

        void settle(Instant at) {
            boolean now = pieces > quantity && !using.isEmpty();
            if (now && !above) {
                since = at;
            }
            if (now) {
                involved.addAll(above ? begun : using);
            } else if (above) {
                found.add(new Excess(Interval.between(since, at), List.ofAll(involved)));
                involved.clear();
            }
            begun.clear();
            above = now;
        }
    }
}
