package io.github.medsecretary.scheduling.diary;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.function.Function;

/**
 * Things by id: a persistent tree of wide nodes. To put one costs O(log n) and shares all else with the roll before.
 *
 * @param <V> what is kept
 */
final class Roll<V> implements Register<V> {

    private final Leaves<V> root;
    private final int size;

    private Roll(Leaves<V> root, int size) {
        this.root = root;
        this.size = size;
    }

    static <V> Roll<V> empty() {
        return new Roll<>(Leaves.empty(), 0);
    }

    /** The things by their ids, no two of which are the same. */
    static <V> Roll<V> of(Iterable<V> things, Function<V, String> id) {
        var sorted = new ArrayList<V>();
        things.forEach(sorted::add);
        sorted.sort(Comparator.comparing(id));
        return new Roll<>(Leaves.build(sorted, id), sorted.size());
    }

    /** This roll with a thing, which takes the place of the one with its id. */
    Roll<V> put(String id, V thing) {
        return new Roll<>(root.put(id, thing).asRoot(), containsKey(id) ? size : size + 1);
    }

    /** This roll without the thing of an id. */
    Roll<V> remove(String id) {
        return containsKey(id) ? new Roll<>(root.remove(id).asRoot(), size - 1) : this;
    }

    @Override
    public Option<V> get(String id) {
        return Option.of(root.get(id));
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean isEmpty() {
        return size == 0;
    }

    @Override
    public Seq<String> keySet() {
        var leaves = new ArrayList<Leaves<V>>();
        root.leaves(leaves);
        return Vector.ofAll(leaves).flatMap(Leaves::ids);
    }

    @Override
    public Iterator<V> iterator() {
        return new LeafWalk<>(root);
    }
}
