package io.github.medsecretary.scheduling.waiting.radar;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Traversable;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is seated in which free place: a matching that is as large as can be and, of those, of the people whose turn is
 * first. It is grown by augmenting paths; who has no path is not seated, and where somebody can be seated only in
 * another's stead, it is the one whose turn is last who goes without. The set of those who are seated depends on nothing
 * but who seeks what and what is free; which of them sits where may. Not thread-safe while it changes.
 */
final class Seating {

    private final Ground ground;
    // Both are only looked up, so that the order of a hash never shows.
    private HashMap<String, SafePlace> seats;
    private HashMap<SafePlace, Seeker> takers;
    private TreeSet<Seeker> unsafe;
    private final java.util.TreeSet<Seeker> fallen = new java.util.TreeSet<>();

    /** While no place comes free only: where none is left in a line, which are in a session, what leads to none. */
    private final Skips full = new Skips();

    private final IdentityHashMap<Held, Seq<SafePlace>> lefts = new IdentityHashMap<>();
    private final Set<SafePlace> dead = new java.util.TreeSet<>();

    /** By session, the places that were not dead when they were last looked at. Only looked up: its order does not show. */
    private final Map<String, List<SafePlace>> living = new java.util.HashMap<>();

    /** Where nothing of a session is left but what is dead. */
    private final Skips lifeless = new Skips();

    private boolean isGrowing;

    private Seating(
            Ground ground,
            HashMap<String, SafePlace> seats,
            HashMap<SafePlace, Seeker> takers,
            TreeSet<Seeker> unsafe) {
        this.ground = ground;
        this.seats = seats;
        this.takers = takers;
        this.unsafe = unsafe;
    }

    /** Everybody, in turn. */
    static Seating of(Ground ground, Iterable<Seeker> inTurn) {
        var seating = new Seating(ground, HashMap.empty(), HashMap.empty(), TreeSet.empty());
        seating.seatAll(inTurn);
        return seating;
    }

    /** A seating to be changed, on other ground; this one stays as it is. */
    Seating on(Ground changed) {
        return new Seating(changed, seats, takers, unsafe);
    }

    Ground ground() {
        return ground;
    }

    /** Who can't be seated, in turn. */
    TreeSet<Seeker> unsafe() {
        return unsafe;
    }

    /** Who could not be seated since this seating was made of another, in turn; some of them were not before. */
    Seq<Seeker> fallen() {
        return io.vavr.collection.List.ofAll(fallen).filter(unsafe::contains);
    }

    boolean isSeated(String id) {
        return seats.containsKey(id);
    }

    /** Seats some who come in turn, each perhaps in the stead of one whose turn is later. */
    void seatAll(Iterable<Seeker> inTurn) {
        isGrowing = true;
        for (Seeker each : inTurn) {
            seat(each);
        }
        rest();
    }

    /** Places may come free again. */
    private void rest() {
        isGrowing = false;
        full.clear();
        lefts.clear();
        dead.clear();
        living.clear();
        lifeless.clear();
    }

    private void seat(Seeker seeker) {
        var search = new Search(seeker, null);
        var free = search.run();
        if (free != null) {
            unsafe = unsafe.remove(seeker);
            search.flip(free);
            return;
        }
        var last = search.lastInTurn();
        if (last.equals(seeker)) {
            fall(seeker);
            // Whoever comes later in turn takes the place of none of those either.
            dead.addAll(search.from.keySet());
        } else {
            var place = seats.get(last.id()).get();
            unseat(last);
            unsafe = unsafe.remove(seeker);
            search.flip(place);
            fall(last);
        }
    }

    private void fall(Seeker seeker) {
        unsafe = unsafe.add(seeker);
        fallen.add(seeker);
    }

    /** Takes the seat of somebody away; they are nowhere then. */
    private void unseat(Seeker seeker) {
        var place = seats.get(seeker.id());
        if (place.isDefined()) {
            seats = seats.remove(seeker.id());
            takers = takers.remove(place.get());
        }
    }

    /** Somebody seeks no place any more. The place that comes free by it, if one does. */
    Option<SafePlace> leave(Seeker seeker) {
        var place = seats.get(seeker.id());
        unseat(seeker);
        unsafe = unsafe.remove(seeker);
        return place;
    }

    /**
     * Some places of a session have gone and others have come. Who sat there takes one of those that have come, if one
     * would do, so that nobody else is looked at where places have only shifted.
     *
     * @return who sits nowhere now
     */
    Seq<Seeker> shift(Seq<SafePlace> gone, Seq<SafePlace> come, Held held) {
        var left = new ArrayList<Seeker>();
        for (Seeker each : gone.flatMap(takers::get)) {
            unseat(each);
            var fit = come.find(place -> !takers.containsKey(place) && ground.suits(each, place, held));
            fit.peek(place -> sit(each, place));
            if (fit.isEmpty()) {
                left.add(each);
            }
        }
        return io.vavr.collection.List.ofAll(left);
    }

    /** Who is not seated and seeks where a place that comes free in some sessions could help. */
    TreeSet<Seeker> unsafeNear(Traversable<ClinicSession> sessions) {
        if (sessions.isEmpty()) {
            return TreeSet.empty();
        }
        var near = ground.keysNear(sessions);
        return unsafe.filter(each -> near.contains(each.key()));
    }

    private void sit(Seeker seeker, SafePlace place) {
        seats = seats.put(seeker.id(), place);
        takers = takers.put(place, seeker);
    }

    /** The first place of those that would do for somebody seated in which they could sit with nobody unseated for it. */
    Optional<SafePlace> last(Seeker seeker) {
        var own = seats.get(seeker.id()).get();
        var search = new Search(seeker, own);
        for (Iterator<SafePlace> places = new PlacesDown(ground, seeker); places.hasNext(); ) {
            var place = places.next();
            if (place.equals(own) || takers.get(place).isEmpty() || search.leadsSomewhere(place)) {
                return Optional.of(place);
            }
        }
        throw new IllegalStateException("whoever is seated could sit where they sit");
    }

    /** One search for a free place, from somebody on. */
    private final class Search {

        private final Seeker root;

        /** A place that counts as free, if there is one. */
        private final @Nullable SafePlace freed;

        /** From whom each place was reached. */
        private final java.util.TreeMap<SafePlace, Seeker> from = new java.util.TreeMap<>();

        /** By session, what has not been reached, so that each place is reached once and then looked at no more. */
        private final Map<String, List<SafePlace>> rests = new java.util.HashMap<>();

        /** Where all of a session was reached. */
        private final Skips exhausted = new Skips();

        private final ArrayDeque<Seeker> queue = new ArrayDeque<>();

        Search(Seeker root, @Nullable SafePlace freed) {
            this.root = root;
            this.freed = freed;
        }

        /** A free place that is reached; null if there is none. */
        @Nullable SafePlace run() {
            queue.add(root);
            return drained();
        }

        /** Whether whoever sits in a place could sit elsewhere. What led nowhere before is not looked at again. */
        boolean leadsSomewhere(SafePlace place) {
            if (from.containsKey(place)) {
                return false;
            }
            from.put(place, root);
            queue.clear();
            queue.add(takers.get(place).get());
            return drained() != null;
        }

        private @Nullable SafePlace drained() {
            while (!queue.isEmpty()) {
                var free = look(queue.remove());
                if (free != null) {
                    return free;
                }
            }
            return null;
        }

        /** A free place that would do for somebody; if there is none, all those are queued who sit in such places. */
        private @Nullable SafePlace look(Seeker seeker) {
            var free = firstFree(seeker);
            if (free != null) {
                from.put(free, seeker);
                return free;
            }
            var line = ground.line(seeker);
            line.around(seeker.end()).forEach(each -> reach(seeker, each));
            for (Stop each = unreached(line, line.before(seeker.end()));
                    each != null;
                    each = unreached(line, line.after(each))) {
                reach(seeker, each.held());
            }
            return null;
        }

        private void reach(Seeker seeker, Held held) {
            for (var rest = rest(held).iterator(); rest.hasNext(); ) {
                var place = rest.next();
                if (ground.suits(seeker, place, held)) {
                    rest.remove();
                    if (from.putIfAbsent(place, seeker) == null) {
                        queue.add(takers.get(place).get());
                    }
                }
            }
        }

        /** The first session of a line from one on of which something has not been reached. */
        private @Nullable Stop unreached(Line line, @Nullable Stop stop) {
            return exhausted.open(
                    alive(line, stop), held -> rest(held).isEmpty(), each -> alive(line, line.after(each)));
        }

        private List<SafePlace> rest(Held held) {
            return rests.computeIfAbsent(held.session().id(), any -> new ArrayList<>(living(held)));
        }

        private @Nullable SafePlace firstFree(Seeker seeker) {
            var line = ground.line(seeker);
            for (Held each : line.around(seeker.end())) {
                var free = freeIn(seeker, each);
                if (free != null) {
                    return free;
                }
            }
            for (Stop each = open(line, line.before(seeker.end())); each != null; each = open(line, line.after(each))) {
                var free = freeIn(seeker, each.held());
                if (free != null) {
                    return free;
                }
            }
            return null;
        }

        private @Nullable SafePlace freeIn(Seeker seeker, Held held) {
            for (SafePlace each : isGrowing ? left(held) : rest(held)) {
                if (isFree(each) && ground.suits(seeker, each, held)) {
                    return each;
                }
            }
            return null;
        }

        private boolean isFree(SafePlace place) {
            return place.equals(freed) || !takers.containsKey(place);
        }

        /** Whose turn is last among those who were reached. */
        Seeker lastInTurn() {
            Seeker last = root;
            for (SafePlace each : from.keySet()) {
                var taker = takers.get(each).get();
                last = taker.compareTo(last) > 0 ? taker : last;
            }
            return last;
        }

        /** Everyone on the way to a free place moves on by one place. */
        void flip(SafePlace free) {
            SafePlace place = free;
            while (true) {
                Seeker mover = requireNonNull(from.get(place), "from");
                var before = seats.get(mover.id());
                sit(mover, place);
                if (mover.equals(root) || before.isEmpty()) {
                    return;
                }
                place = before.get();
            }
        }
    }

    /** The first session of a line from one on that may have a free place; while a seating grows none comes free. */
    private @Nullable Stop open(Line line, @Nullable Stop from) {
        return isGrowing ? full.open(from, held -> left(held).isEmpty(), line::after) : from;
    }

    /** The first session of a line from one on of which something may lead somewhere. */
    private @Nullable Stop alive(Line line, @Nullable Stop from) {
        return dead.isEmpty() ? from : lifeless.open(from, held -> living(held).isEmpty(), line::after);
    }

    /** The places of a session, without the first of them that are taken; only while a seating grows. */
    private Seq<SafePlace> left(Held held) {
        var left = lefts.computeIfAbsent(held, ground::places);
        while (!left.isEmpty() && takers.containsKey(left.head())) {
            left = left.tail();
        }
        lefts.put(held, left);
        return left;
    }

    /** The places of a session that may lead somewhere. */
    private List<SafePlace> living(Held held) {
        var known = living.get(held.session().id());
        var left = new ArrayList<SafePlace>();
        for (SafePlace each : known == null ? ground.places(held) : known) {
            if (!dead.contains(each)) {
                left.add(each);
            }
        }
        if (!dead.isEmpty()) {
            living.put(held.session().id(), left);
        }
        return left;
    }
}
