package io.github.medsecretary.scheduling.booking;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;
import java.util.TreeSet;

/** The least of what was offered, so many at most. Not thread-safe. */
final class Best<T extends Comparable<T>> {

    private final TreeSet<T> kept = new TreeSet<>();
    private final int limit;

    Best(int limit) {
        this.limit = limit;
    }

    void offer(T each) {
        kept.add(each);
        if (kept.size() > limit) {
            kept.pollLast();
        }
    }

    boolean isFull() {
        return kept.size() >= limit;
    }

    Optional<T> worst() {
        return kept.isEmpty() ? Optional.empty() : Optional.of(kept.last());
    }

    Seq<T> inOrder() {
        return List.ofAll(kept);
    }
}
