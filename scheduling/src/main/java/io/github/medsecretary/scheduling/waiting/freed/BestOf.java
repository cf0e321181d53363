package io.github.medsecretary.scheduling.waiting.freed;

import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.PriorityQueue;

/**
 * Things in order, of which mostly only the first few are asked for: they are not all sorted. Not thread-safe.
 *
 * @param <T> what there is
 */
final class BestOf<T> implements Iterator<T> {

    private final PriorityQueue<T> left;

    BestOf(Collection<T> all, Comparator<? super T> order) {
        this.left = new PriorityQueue<>(Math.max(1, all.size()), order);
        this.left.addAll(all);
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
