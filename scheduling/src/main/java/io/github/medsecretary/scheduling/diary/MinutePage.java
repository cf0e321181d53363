package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.resource.Resource;
import java.time.Instant;

/**
 * Some days of one thing's time, one bit a minute: the minutes that are wholly taken. Immutable, and its fields are
 * final, so that it may be handed from thread to thread without a lock.
 */
final class MinutePage {

    static final int WORDS = 64;
    static final int MINUTES = WORDS * Long.SIZE;

    private final long number;
    private final long[] visits;
    private final long[] busy;
    private final long[] closed;
    private final boolean exact;

    private MinutePage(long number, MinuteSketch sketch) {
        this.number = number;
        this.visits = orNone(sketch.visits());
        this.busy = sketch.hasTurnarounds() ? sketch.busy() : visits;
        this.closed = orNone(sketch.closed());
        this.exact = sketch.isExact();
    }

    /** Nothing at all for a layer on which nothing is taken. */
    private static long[] orNone(long[] words) {
        for (long word : words) {
            if (word != 0) {
                return words;
            }
        }
        return new long[0];
    }

    /** What a diary says about a thing from minute {@code number * MINUTES} on. */
    static MinutePage of(long number, Reference thing, Diary diary) {
        long first = number * MINUTES;
        var during = Interval.between(at(first), at(first + MINUTES));
        int pieces = pieces(thing, diary);
        var sketch = new MinuteSketch(first, pieces);
        diary.occupancies(thing, during).forEach(sketch::take);
        for (Occupancy each : diary.closures(thing, during)) {
            sketch.close(each.interval(), diary.unavailability(each).quantity().orElse(pieces));
        }
        return new MinutePage(number, sketch);
    }

    private static int pieces(Reference thing, Diary diary) {
        return diary.resource(thing.id())
                .filter(each -> each.reference().equals(thing))
                .map(Resource::quantity)
                .orElse(1);
    }

    private static Instant at(long minute) {
        return Instant.ofEpochSecond(minute * 60);
    }

    long number() {
        return number;
    }

    private long[] words(TakenMinutes.Layer layer) {
        return switch (layer) {
            case VISITS -> visits;
            case BUSY -> busy;
            case CLOSED -> closed;
        };
    }

    /** Whether nothing on it begins or ends within a minute: then what no bit takes is free. */
    boolean isExact() {
        return exact;
    }

    /** 64 minutes of a layer. */
    long word(TakenMinutes.Layer layer, int word) {
        long[] words = words(layer);
        return words.length == 0 ? 0 : words[word];
    }

    /** Sets the bits of what is taken in some words. */
    void addTo(long[] others, int next, TakenMinutes.Layer layer, int offset, int count) {
        long[] words = words(layer);
        if (words.length == 0) {
            return;
        }
        for (int each = 0; each < count; each++) {
            others[next + each] |= words[offset + each];
        }
    }
}
