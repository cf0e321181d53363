package io.github.medsecretary.scheduling.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.Interval;
import io.vavr.collection.List;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A timetable does what a sorted set of intervals would do, only faster. */
class TimetableProperties {

    /** The hash codes of the first two are the same, so that their lanes have one number. */
    private static final List<String> OWNERS = List.of("Aa", "BB", "C", "");

    private static final ThingOrder ORDER = new ThingOrder();

    private record Thing(String owner, Interval interval, String key) {

        Lane lane() {
            return Lane.of(owner);
        }
    }

    private record ThingOrder() implements Order<Thing> {

        @Override
        public Interval interval(Thing thing) {
            return thing.interval();
        }

        @Override
        public String key(Thing thing) {
            return thing.key();
        }

        @Override
        public String owner(Thing thing) {
            return thing.owner();
        }

        @Override
        public boolean isOwned() {
            return true;
        }
    }

    private static final Comparator<Thing> IN_ORDER = Comparator.comparingInt(
                    (Thing each) -> each.lane().number())
            .thenComparing(Thing::owner)
            .thenComparing(Thing::interval)
            .thenComparing(Thing::key);

    private record Step(boolean put, Thing thing) {}

    @Provide
    Arbitrary<java.util.List<Step>> steps() {
        return Combinators.combine(Arbitraries.of(true, true, false), things())
                .as(Step::new)
                .list()
                .ofMaxSize(150);
    }

    @Provide
    Arbitrary<java.util.List<Thing>> crowds() {
        return things().list().ofMaxSize(400);
    }

    private static Arbitrary<Thing> things() {
        return Combinators.combine(
                        Arbitraries.of(OWNERS.asJava()),
                        Arbitraries.integers().between(-10, 10),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.of("a", "b"))
                .as((owner, start, length, key) -> new Thing(owner, interval(start, start + length), key));
    }

    /** Bounds in thirds of a second: two thirds of them have no number of their own. */
    private static Interval interval(long from, long until) {
        return Interval.between(third(from), third(until));
    }

    private static Instant third(long count) {
        return Instant.EPOCH.plusNanos(count * 333_333_333L + Math.floorDiv(count, 3));
    }

    private static Timetable<Thing> apply(Timetable<Thing> before, Step step) {
        return step.put()
                ? before.put(step.thing().lane(), 0, step.thing())
                : before.remove(step.thing().lane(), step.thing());
    }

    @Property(tries = 300)
    void it_holds_what_was_put_and_not_removed(@ForAll("steps") java.util.List<Step> steps) {
        var model = new TreeSet<Thing>(IN_ORDER);
        Timetable<Thing> timetable = Timetable.empty(ORDER);
        for (Step step : steps) {
            timetable = apply(timetable, step);
            var ignored = step.put() ? model.add(step.thing()) : model.remove(step.thing());
            assertEquals(List.ofAll(model), timetable.all().toList());
        }
        assertEquals(model.size(), timetable.size());
        assertEquals(model.isEmpty(), timetable.isEmpty());
        assertEquals(
                model.stream()
                        .mapToLong(each -> Ticks.of(each.interval().end()))
                        .max(),
                timetable.latestEnd());
    }

    @Property(tries = 100)
    void every_version_stays_as_it_was(@ForAll("steps") java.util.List<Step> steps) {
        var versions = new ArrayList<Timetable<Thing>>();
        var contents = new ArrayList<List<Thing>>();
        Timetable<Thing> timetable = Timetable.empty(ORDER);
        for (Step step : steps) {
            versions.add(timetable);
            contents.add(timetable.all().toList());
            timetable = apply(timetable, step);
        }
        for (int i = 0; i < versions.size(); i++) {
            assertEquals(contents.get(i), versions.get(i).all().toList());
        }
    }

    @Property(tries = 100)
    void made_at_once_it_is_as_if_made_one_by_one(@ForAll("crowds") java.util.List<Thing> things) {
        var model = new TreeSet<Thing>(IN_ORDER);
        model.addAll(things);
        var rows = new ArrayList<Row<Thing>>();
        model.descendingSet().forEach(each -> rows.add(Row.of(each.lane(), ORDER, 0, each)));
        assertEquals(List.ofAll(model), Timetable.of(ORDER, rows).all().toList());
        Timetable<Thing> grown = Timetable.empty(ORDER);
        for (Thing each : things) {
            grown = grown.put(each.lane(), 0, each);
        }
        assertEquals(List.ofAll(model), grown.all().toList());
    }

    @Property(tries = 100)
    void it_finds_all_that_overlaps_in_order(@ForAll("crowds") java.util.List<Thing> things) {
        var model = new TreeSet<Thing>(IN_ORDER);
        Timetable<Thing> timetable = Timetable.empty(ORDER);
        for (Thing each : things) {
            timetable = timetable.put(each.lane(), 0, each);
            model.add(each);
        }
        for (String owner : OWNERS) {
            var own = List.ofAll(model).filter(each -> each.owner().equals(owner));
            assertEquals(own, timetable.in(Lane.of(owner)).toList());
            for (int start = -12; start < 18; start++) {
                var wanted = interval(start, start + 2);
                var expected = own.filter(each -> each.interval().overlaps(wanted));
                assertEquals(
                        expected, timetable.overlapping(Lane.of(owner), wanted).toList());
                assertEquals(!expected.isEmpty(), timetable.exists(Lane.of(owner), wanted, each -> true));
            }
        }
    }

    @Property(tries = 50)
    void it_can_be_emptied_in_any_order(@ForAll("crowds") java.util.List<Thing> things) {
        Timetable<Thing> timetable = Timetable.empty(ORDER);
        for (Thing each : things) {
            timetable = timetable.put(each.lane(), 0, each);
        }
        var left = new TreeSet<Thing>(IN_ORDER);
        left.addAll(things);
        for (Thing each : things) {
            timetable = timetable.remove(each.lane(), each);
            left.remove(each);
            assertEquals(left.size(), timetable.size());
        }
        assertTrue(timetable.isEmpty());
        assertEquals(1, timetable.depth());
    }

    @Property(tries = 10)
    void it_stays_shallow_however_it_grows_and_shrinks(@ForAll boolean ascending) {
        Timetable<Thing> timetable = Timetable.empty(ORDER);
        for (int i = 0; i < 5000; i++) {
            timetable = apply(timetable, new Step(true, numbered(ascending ? i : 5000 - i)));
        }
        assertTrue(timetable.depth() <= 4);
        for (int i = 0; i < 4990; i++) {
            timetable = apply(timetable, new Step(false, numbered(ascending ? i : 5000 - i)));
        }
        assertEquals(10, timetable.size());
        assertEquals(1, timetable.depth());
    }

    private static Thing numbered(int at) {
        return new Thing("C", interval(at, at + 1), "k");
    }

    @Property(tries = 50)
    void a_search_ends_where_it_is_told_to(@ForAll("crowds") java.util.List<Thing> things) {
        Timetable<Thing> timetable = Timetable.empty(ORDER);
        for (Thing each : things) {
            timetable = timetable.put(each.lane(), 0, each);
        }
        var all = interval(-20, 30);
        var expected = timetable.in(Lane.of("C"));
        Iterator<Thing> next = expected.iterator();
        var seen = new ArrayList<Thing>();
        boolean enough = timetable.exists(Lane.of("C"), all, each -> {
            assertEquals(next.next(), each);
            seen.add(each);
            return seen.size() == 3;
        });
        assertEquals(expected.size() >= 3, enough);
        assertEquals(Math.min(3, expected.size()), seen.size());
        assertFalse(timetable.exists(Lane.of("nobody"), all, each -> true));
    }
}
