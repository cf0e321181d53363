package io.github.medsecretary.scheduling.diary;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * Things by id, in order of id: the read side of a sorted map. Immutable and thread-safe.
 *
 * @param <V> what is kept
 */
public interface Register<V> extends Iterable<V> {

    /** The thing of that id, if there is one; in O(log n). */
    Option<V> get(String id);

    /** Whether there is a thing of that id; in O(log n). */
    default boolean containsKey(String id) {
        return get(id).isDefined();
    }

    /** How many there are. */
    int size();

    /** Whether there are none. */
    boolean isEmpty();

    /** The ids, in order; in O(n). */
    Seq<String> keySet();

    /** The things, in order of id; in O(n). To look at one after the other, iterate over the register itself. */
    default Seq<V> values() {
        return Vector.ofAll(this);
    }
}
