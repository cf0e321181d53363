package io.github.medsecretary.scheduling.diary;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;

/**
 * Connections of one sort in the order in which they were made, found by the id of either appointment. Immutable.
 *
 * @param all all of them
 * @param byId those of each appointment, the last first
 */
record Pairs<T extends Connection>(Vector<T> all, Map<String, List<T>> byId) {

    static <T extends Connection> Pairs<T> of(Seq<T> all) {
        var pairs = Vector.ofAll(all);
        return new Pairs<>(
                pairs, pairs.<Map<String, List<T>>>foldLeft(TreeMap.empty(), (byId, each) -> indexed(byId, each)));
    }

    private static <T extends Connection> Map<String, List<T>> indexed(Map<String, List<T>> byId, T pair) {
        return indexed(indexed(byId, pair.before(), pair), pair.after(), pair);
    }

    private static <T extends Connection> Map<String, List<T>> indexed(Map<String, List<T>> byId, String id, T pair) {
        return byId.put(id, byId.getOrElse(id, List.empty()).prepend(pair));
    }

    Seq<T> of(String id) {
        return byId.isEmpty() ? List.empty() : byId.getOrElse(id, List.empty()).reverse();
    }

    Pairs<T> with(T pair) {
        return new Pairs<>(all.append(pair), indexed(byId, pair));
    }

    /** These without the last one like that. */
    Pairs<T> without(T pair) {
        var fewer = all.removeAt(all.lastIndexOf(pair));
        var left = List.of(pair.before(), pair.after())
                .foldLeft(byId, (so, id) -> so.put(id, so.get(id).get().remove(pair)));
        return new Pairs<>(fewer, fewer.isEmpty() ? TreeMap.empty() : left);
    }
}
