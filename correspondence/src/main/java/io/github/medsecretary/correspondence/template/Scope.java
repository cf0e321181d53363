package io.github.medsecretary.correspondence.template;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;

/**
 * Where a tag stands.
 *
 * @param view what it may name
 * @param present what is known to be there
 * @param depth how deep it lies
 * @param paths the lists' items' names, each after the list it is of
 * @param context the conditions and repetitions that it lies in, in alphabetical order
 */
record Scope<V>(
        View<V> view, SortedSet<String> present, int depth, SortedMap<String, String> paths, Seq<String> context) {

    private static final int DEEPEST = 20;
    private static final String BETWEEN = "between ";
    private static final String LAST = "last ";

    static <V> Scope<V> of(View<V> view) {
        return new Scope<>(view, TreeSet.empty(), 0, TreeMap.empty(), List.empty());
    }

    /** A name, after the lists that it is within. */
    String path(String name) {
        return paths.getOrElse(name, name);
    }

    /** Within a condition, where something is known to be there, if {@code name} may be absent. */
    Scope<V> where(String name) {
        return new Scope<>(view, present.add(name), depth + 1, paths, once("if " + path(name)));
    }

    /** Within a condition, where something is not so, not there, or none. */
    Scope<V> unless(String name) {
        return new Scope<>(view, present, depth + 1, paths, once("unless " + path(name)));
    }

    /** What stands between the items of a repetition. */
    Scope<V> between(String name) {
        return new Scope<>(view, present, depth + 1, paths, and(BETWEEN + path(name)));
    }

    /** What stands before the last of them. */
    Scope<V> last(String name) {
        return new Scope<>(view, present, depth + 1, paths, and(LAST + path(name)));
    }

    /** Within a repetition; what an item names itself is not what was known to be there. */
    <W> Scope<Within<V, W>> each(String name, View<W> items) {
        String list = path(name);
        return new Scope<>(
                items.within(view),
                present.removeAll(items.bareNames()),
                depth + 1,
                items.bareNames().foldLeft(paths, (known, own) -> known.put(own, list + "/" + own)),
                and("each " + list));
    }

    // A condition within itself asks nothing new; a repetition within itself is another round.
    private Seq<String> once(String condition) {
        return context.contains(condition) ? context : and(condition);
    }

    private Seq<String> and(String another) {
        return context.append(another).sorted();
    }

    boolean isTooDeep() {
        return depth >= DEEPEST;
    }
}
