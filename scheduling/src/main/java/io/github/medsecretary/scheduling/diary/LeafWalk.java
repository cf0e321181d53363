package io.github.medsecretary.scheduling.diary;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Walks over the things of a {@link Roll} in order, leaf after leaf. Belongs to one thread. */
final class LeafWalk<V> implements Iterator<V> {

    private final List<Leaves<V>> leaves = new ArrayList<>();
    private int leaf;
    private int next;

    LeafWalk(Leaves<V> root) {
        root.leaves(leaves);
    }

    @Override
    public boolean hasNext() {
        return leaf < leaves.size();
    }

    @Override
    public V next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Leaves<V> here = leaves.get(leaf);
        V thing = here.thing(next++);
        if (next == here.size()) {
            leaf++;
            next = 0;
        }
        return thing;
    }
}
