package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.time.Interval;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * Things in order of whose time they take and when: a persistent tree of wide nodes that know the latest end below
 * them.
 *
 * <p>To put or remove one costs O(log n) and shares all else with the timetable before; what overlaps an interval in a
 * lane is found in O(log n + k). Ties are broken by key.
 *
 * @param <V> what is kept
 */
final class Timetable<V> {

    private final Order<V> order;
    private final Node<V> root;

    private Timetable(Order<V> order, Node<V> root) {
        this.order = order;
        this.root = root;
    }

    /** A timetable with nothing in it. */
    static <V> Timetable<V> empty(Order<V> order) {
        return new Timetable<>(order, Node.leaf(List.of()));
    }

    /** A timetable of rows at different places, in O(n log n), or O(n) if they come in order. */
    static <V> Timetable<V> of(Order<V> order, List<Row<V>> rows) {
        var sorted = new ArrayList<>(rows);
        sorted.sort((one, other) -> one.compare(other, order));
        return new Timetable<>(order, Node.build(sorted));
    }

    /** This timetable with a thing in a lane, or with it in the place of an equal one. */
    Timetable<V> put(Lane lane, int tag, V thing) {
        return new Timetable<>(
                order, root.put(Row.of(lane, order, tag, thing), order).asRoot());
    }

    /** This timetable without a thing in a lane. */
    Timetable<V> remove(Lane lane, V thing) {
        Node<V> left = root.remove(Row.of(lane, order, 0, thing), order);
        return left == root ? this : new Timetable<>(order, left.asRoot());
    }

    /** Whether there is nothing in it. */
    boolean isEmpty() {
        return root.size() == 0;
    }

    /** How many things there are. */
    int size() {
        var size = new int[1];
        root.all((leaf, from, until) -> size[0] += until - from);
        return size[0];
    }

    /** The {@link Ticks} of the end of what ends last; empty if there is nothing. */
    OptionalLong latestEnd() {
        return isEmpty() ? OptionalLong.empty() : OptionalLong.of(root.latestEnd());
    }

    /** How many nodes lie between the root and the things. */
    int depth() {
        return root.height() + 1;
    }

    /** Whether something in a lane overlaps an interval and fulfils a condition, which is asked in order. */
    boolean exists(Lane lane, Interval interval, Predicate<? super V> condition) {
        var during = Wanted.of(lane, interval);
        return root.find(during, order, (leaf, i) -> leaf.overlaps(i, during, order) && condition.test(leaf.thing(i)));
    }

    /** Whether something in a lane is around the whole of an interval and fulfils a condition, asked in order. */
    boolean existsAround(Lane lane, Interval interval, Predicate<? super V> condition) {
        var during = Wanted.of(lane, interval);
        return root.find(during, order, (leaf, i) -> leaf.encloses(i, during, order) && condition.test(leaf.thing(i)));
    }

    /** What overlaps an interval in a lane, in order. */
    Seq<V> overlapping(Lane lane, Interval interval) {
        return overlapping(lane, interval, Node::thing);
    }

    /** What overlaps an interval in a lane, in order, as it is made of the rows. */
    <R> Seq<R> overlapping(Lane lane, Interval interval, Maker<V, R> maker) {
        var found = new ArrayList<R>();
        rows(lane, interval, (leaf, from, until) -> {
            for (int i = from; i < until; i++) {
                found.add(maker.make(leaf, i));
            }
        });
        return Vector.ofAll(found);
    }

    /** Hands over the rows that overlap an interval in a lane, in order. */
    void rows(Lane lane, Interval interval, Rows<V> rows) {
        root.during(Wanted.of(lane, interval), order, rows);
    }

    /** All things in a lane, in order. */
    Seq<V> in(Lane lane) {
        var found = new ArrayList<V>();
        rows(lane, (leaf, from, until) -> add(leaf, from, until, found));
        return Vector.ofAll(found);
    }

    /** All things, in order. */
    Seq<V> all() {
        var found = new ArrayList<V>();
        rows((leaf, from, until) -> add(leaf, from, until, found));
        return Vector.ofAll(found);
    }

    private static <V> void add(Node<V> leaf, int from, int until, List<V> found) {
        for (int i = from; i < until; i++) {
            found.add(leaf.thing(i));
        }
    }

    /** Hands over the rows of a lane, in order. */
    void rows(Lane lane, Rows<V> rows) {
        root.each(lane, order, rows);
    }

    /** Hands over all rows, in order. */
    void rows(Rows<V> rows) {
        root.all(rows);
    }

    Order<V> order() {
        return order;
    }
}
