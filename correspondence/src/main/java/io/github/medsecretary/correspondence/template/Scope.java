package io.github.medsecretary.correspondence.template;

import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;

/** Where a tag stands: what it may name, what is known to be there, and how deep it lies. */
record Scope<V>(View<V> view, SortedSet<String> present, int depth) {

    private static final int DEEPEST = 20;

    static <V> Scope<V> of(View<V> view) {
        return new Scope<>(view, TreeSet.empty(), 0);
    }

    /** Within a condition, where something is known to be there, if {@code name} may be absent. */
    Scope<V> where(String name) {
        return new Scope<>(view, present.add(name), depth + 1);
    }

    /** Within a condition that tells nothing more. */
    Scope<V> deeper() {
        return new Scope<>(view, present, depth + 1);
    }

    /** Within a repetition; what an item names itself is not what was known to be there. */
    <W> Scope<Within<V, W>> each(View<W> items) {
        return new Scope<>(items.within(view), present.removeAll(items.bareNames()), depth + 1);
    }

    boolean isTooDeep() {
        return depth >= DEEPEST;
    }
}
