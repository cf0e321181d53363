package io.github.medsecretary.scheduling.waiting;

import io.vavr.Lazy;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;

/**
 * Those who wait for one service, by the practitioners who will do. Immutable and thread-safe.
 *
 * <p>Whoever fills a slot goes through all of those whom any practitioner will do. They are many, and the same for most
 * slots, so they are put in a row when they are first asked for.
 */
final class WaitingQueue {

    private static final WaitingQueue EMPTY = new WaitingQueue(TreeMap.empty(), TreeMap.empty());

    private final TreeMap<String, Waiting> forAnyone;
    private final TreeMap<String, TreeMap<String, Waiting>> byPractitioner;
    private final Lazy<java.util.List<Waiting>> row;

    private WaitingQueue(TreeMap<String, Waiting> forAnyone, TreeMap<String, TreeMap<String, Waiting>> byPractitioner) {
        this(forAnyone, byPractitioner, Lazy.of(() -> forAnyone.values().toJavaList()));
    }

    private WaitingQueue(
            TreeMap<String, Waiting> forAnyone,
            TreeMap<String, TreeMap<String, Waiting>> byPractitioner,
            Lazy<java.util.List<Waiting>> row) {
        this.forAnyone = forAnyone;
        this.byPractitioner = byPractitioner;
        this.row = row;
    }

    static WaitingQueue empty() {
        return EMPTY;
    }

    boolean isEmpty() {
        return forAnyone.isEmpty() && byPractitioner.isEmpty();
    }

    /** Those whom a practitioner will do: first those whom any will do, then those who named them, both by id. */
    Iterable<Waiting> of(String practitioner) {
        var named = byPractitioner.get(practitioner).getOrElse(TreeMap.empty());
        return () -> Iterator.concat(List.of(Iterator.ofAll(row.get()), named.valuesIterator()));
    }

    WaitingQueue with(Waiting waiting) {
        return wanted(waiting).isEmpty()
                ? new WaitingQueue(forAnyone.put(waiting.id(), waiting), byPractitioner)
                : named(wanted(waiting)
                        .foldLeft(
                                byPractitioner,
                                (so, each) -> so.put(
                                        each,
                                        so.get(each).getOrElse(TreeMap.empty()).put(waiting.id(), waiting))));
    }

    WaitingQueue without(Waiting waiting) {
        return wanted(waiting).isEmpty()
                ? new WaitingQueue(forAnyone.remove(waiting.id()), byPractitioner)
                : named(wanted(waiting).foldLeft(byPractitioner, (so, each) -> {
                    var left = so.get(each).getOrElse(TreeMap.empty()).remove(waiting.id());
                    return left.isEmpty() ? so.remove(each) : so.put(each, left);
                }));
    }

    private WaitingQueue named(TreeMap<String, TreeMap<String, Waiting>> others) {
        return new WaitingQueue(forAnyone, others, row);
    }

    private static Seq<String> wanted(Waiting waiting) {
        return waiting.criteria().practitioners();
    }
}
