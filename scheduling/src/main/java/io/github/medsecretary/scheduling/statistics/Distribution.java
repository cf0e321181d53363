package io.github.medsecretary.scheduling.statistics;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.Optional;

/** Lengths of time, in order, of which one can ask how they are spread. Immutable and thread-safe. */
public final class Distribution {

    private final Vector<Duration> sorted;

    private Distribution(Vector<Duration> sorted) {
        this.sorted = sorted;
    }

    /** These, in any order. */
    public static Distribution of(Iterable<Duration> lengths) {
        return new Distribution(Vector.ofAll(lengths).sorted());
    }

    /** How many there are. */
    public int count() {
        return sorted.size();
    }

    /** All, the shortest first. */
    public Seq<Duration> sorted() {
        return sorted;
    }

    /** The 50th {@link #percentile}. */
    public Optional<Duration> median() {
        return percentile(50);
    }

    /**
     * The shortest that at least so many per cent are no longer than, by nearest rank: always one of them; absent where
     * there are none.
     *
     * @param percent from 1 to 100
     * @throws IllegalArgumentException if it is not
     */
    public Optional<Duration> percentile(int percent) {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("a percentile lies from 1 to 100");
        }
        long rank = ((long) percent * count() + 99) / 100;
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get((int) rank - 1));
    }

    /** Both together. */
    public Distribution plus(Distribution more) {
        return of(sorted.appendAll(more.sorted));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Distribution that && sorted.equals(that.sorted);
    }

    @Override
    public int hashCode() {
        return sorted.hashCode();
    }

    /** How many there are. */
    @Override
    public String toString() {
        return "Distribution[" + count() + "]";
    }
}
