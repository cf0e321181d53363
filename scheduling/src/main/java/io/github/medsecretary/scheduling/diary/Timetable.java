package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.time.Interval;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Things in order of their intervals: a persistent balanced tree whose nodes know the latest end below them.
 *
 * <p>To put or remove one costs O(log n) and shares all else with the timetable before; what overlaps an interval is
 * found in O(log n + k). Ties are broken by key.
 *
 * @param <V> what is kept
 */
final class Timetable<V> implements Iterable<V> {

    private static final Timetable<?> EMPTY = new Timetable<>(null);

    private final @Nullable Node<V> root;

    private Timetable(@Nullable Node<V> root) {
        this.root = root;
    }

    /** A timetable with nothing in it. */
    @SuppressWarnings("unchecked")
    static <V> Timetable<V> empty() {
        return (Timetable<V>) EMPTY;
    }

    /**
     * One thing and its place.
     *
     * @param interval from when until when
     * @param key tells things of one interval apart
     * @param value the thing
     */
    record Entry<V>(Interval interval, String key, V value) implements Comparable<Entry<V>> {
        @Override
        public int compareTo(Entry<V> other) {
            return compare(other.interval, other.key);
        }

        int compare(Interval otherInterval, String otherKey) {
            int byInterval = interval.compareTo(otherInterval);
            return byInterval != 0 ? byInterval : key.compareTo(otherKey);
        }
    }

    /** A timetable of entries with different places, in O(n log n), or O(n) if they come in order. */
    static <V> Timetable<V> of(List<Entry<V>> entries) {
        var sorted = new ArrayList<>(entries);
        sorted.sort(null);
        return new Timetable<>(Node.build(sorted, 0, sorted.size()));
    }

    /** This timetable with one thing more, or another one at that place. */
    Timetable<V> put(Interval interval, String key, V value) {
        return new Timetable<>(Node.put(root, new Entry<>(interval, key, value)));
    }

    /** This timetable without what is at that place. */
    Timetable<V> remove(Interval interval, String key) {
        return new Timetable<>(Node.remove(root, interval, key));
    }

    /** Whether there is nothing in it. */
    boolean isEmpty() {
        return root == null;
    }

    /** How many nodes the longest way from the root has. */
    int depth() {
        return Node.height(root);
    }

    /** What overlaps an interval, in order. */
    Seq<V> overlapping(Interval interval) {
        var found = new ArrayList<V>();
        Node.collect(root, interval, found);
        return Vector.ofAll(found);
    }

    /** All things in order. */
    @Override
    public Iterator<V> iterator() {
        return new InOrder<>(root);
    }

    private static final class InOrder<V> implements Iterator<V> {

        private final Deque<Node<V>> path = new ArrayDeque<>();

        InOrder(@Nullable Node<V> root) {
            descend(root);
        }

        private void descend(@Nullable Node<V> from) {
            for (Node<V> node = from; node != null; node = node.left) {
                path.push(node);
            }
        }

        @Override
        public boolean hasNext() {
            return !path.isEmpty();
        }

        @Override
        public V next() {
            if (path.isEmpty()) {
                throw new NoSuchElementException();
            }
            Node<V> node = path.pop();
            descend(node.right);
            return node.entry.value();
        }
    }
}
