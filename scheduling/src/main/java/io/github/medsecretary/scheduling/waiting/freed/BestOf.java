package io.github.medsecretary.scheduling.waiting.freed;

import java.util.Collection;
import java.util.Iterator;
import java.util.PriorityQueue;

/**
 * Things in order, of which mostly only the first few are asked for: they are not all sorted. Not thread-safe.
 *
 * @param <T> what there is
 */
final class BestOf<T extends Comparable<T>> implements Iterator<T> {

    private final PriorityQueue<T> left;

    BestOf(Collection<T> all) {
        // In one go, in time that grows as their number.
        this.left = new PriorityQueue<>(all);
    }

    @Override
    public boolean hasNext() {
        return !left.isEmpty();
    }

    @Override
    public T next() {
        return left.remove();
    }
}
