package io.github.medsecretary.scheduling.waiting;

import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;

/**
 * Those who wait for one service, by the practitioners who will do. Immutable.
 *
 * @param forAnyone those whom any will do, by id
 * @param byPractitioner those who named some, by each of these, then by id
 */
record WaitingQueue(TreeMap<String, Waiting> forAnyone, TreeMap<String, TreeMap<String, Waiting>> byPractitioner) {

    static WaitingQueue empty() {
        return new WaitingQueue(TreeMap.empty(), TreeMap.empty());
    }

    boolean isEmpty() {
        return forAnyone.isEmpty() && byPractitioner.isEmpty();
    }

    /** Those whom a practitioner will do. */
    Iterable<Waiting> of(String practitioner) {
        var named = byPractitioner.get(practitioner).getOrElse(TreeMap.empty());
        return () -> Iterator.concat(List.of(forAnyone.valuesIterator(), named.valuesIterator()));
    }

    WaitingQueue with(Waiting waiting) {
        return wanted(waiting).isEmpty()
                ? new WaitingQueue(forAnyone.put(waiting.id(), waiting), byPractitioner)
                : new WaitingQueue(
                        forAnyone,
                        wanted(waiting)
                                .foldLeft(
                                        byPractitioner,
                                        (so, each) -> so.put(
                                                each,
                                                so.get(each)
                                                        .getOrElse(TreeMap.empty())
                                                        .put(waiting.id(), waiting))));
    }

    WaitingQueue without(Waiting waiting) {
        return new WaitingQueue(forAnyone.remove(waiting.id()), wanted(waiting).foldLeft(byPractitioner, (so, each) -> {
            var left = so.get(each).getOrElse(TreeMap.empty()).remove(waiting.id());
            return left.isEmpty() ? so.remove(each) : so.put(each, left);
        }));
    }

    private static Seq<String> wanted(Waiting waiting) {
        return waiting.criteria().practitioners();
    }
}
