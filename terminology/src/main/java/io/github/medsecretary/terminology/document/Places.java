package io.github.medsecretary.terminology.document;

import io.github.medsecretary.core.text.Span;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Arrays;
import java.util.Optional;

/** Spans in order that do not overlap, kept as numbers, so that one is found by halving. Immutable. */
final class Places {

    private final int[] starts;
    private final int[] ends;

    private Places(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    int count() {
        return starts.length;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    Span span(int index) {
        return Span.of(starts[index], ends[index]);
    }

    Seq<Span> toSeq() {
        return Array.tabulate(starts.length, this::span);
    }

    /** The index of the last that starts at an offset or before it, or -1. */
    int lastFrom(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private int firstFrom(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** How many of them begin within a place. */
    int count(Span place) {
        return firstFrom(place.end()) - firstFrom(place.start());
    }

    /** These after an edit, given those of a part; none if one reaches beyond the paragraphs of the edit. */
    Optional<Places> patched(Places part, Patch patch) {
        int head = firstFrom(patch.before().start());
        int tail = firstFrom(patch.before().end());
        int from = part.firstFrom(patch.inPart().start());
        int to = part.firstFrom(patch.inPart().end());
        boolean within = endBy(head, patch.before().start())
                && endBy(tail, patch.before().end())
                && part.endBy(from, patch.inPart().start())
                && part.endBy(to, patch.inPart().end());
        return within ? Optional.of(patched(head, tail, part, from, to, patch)) : Optional.empty();
    }

    /**
     * A place that was edited, in the text after it, widened by those of the edited paragraphs that are others than before,
     * given those of a part.
     */
    Span changed(Places part, Patch patch, Span edited) {
        int head = firstFrom(patch.before().start());
        int tail = firstFrom(patch.before().end());
        int from = part.firstFrom(patch.inPart().start());
        int to = part.firstFrom(patch.inPart().end());
        while (head < tail && from < to && isSame(head, part, from, patch, edited)) {
            head++;
            from++;
        }
        while (head < tail && from < to && isSame(tail - 1, part, to - 1, patch, edited)) {
            tail--;
            to--;
        }
        int start = edited.start();
        int end = edited.end();
        for (int i = from; i < to; i++) {
            start = Math.min(start, part.starts[i] + patch.part().start());
            end = Math.max(end, part.ends[i] + patch.part().start());
        }
        for (int i = head; i < tail; i++) {
            start = Math.min(start, starts[i]);
            end = Math.max(end, ends[i] + patch.shift());
        }
        return Span.of(start, end);
    }

    private boolean isSame(int index, Places part, int other, Patch patch, Span edited) {
        int moved = patch.part().start();
        return isSame(starts[index], part.starts[other] + moved, patch.shift(), edited)
                && isSame(ends[index], part.ends[other] + moved, patch.shift(), edited);
    }

    private static boolean isSame(int before, int after, int shift, Span edited) {
        return (before <= edited.start() && after == before)
                || (before >= edited.end() - shift && after == before + shift);
    }

    // Whether those before one of them end at an offset or before it.
    private boolean endBy(int index, int offset) {
        return index == 0 || ends[index - 1] <= offset;
    }

    private Places patched(int head, int tail, Places part, int from, int to, Patch patch) {
        int length = head + (to - from) + (count() - tail);
        var all = new Places(Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
        all.put(head, part, from, to, patch.part().start());
        all.put(head + to - from, this, tail, count(), patch.shift());
        return all;
    }

    /** As much of these as lies in a part of the text, counted from the beginning of the part. */
    Places cut(Span part) {
        int from = Math.max(0, lastFrom(part.start()));
        from += from < starts.length && ends[from] <= part.start() ? 1 : 0;
        int to = Math.max(from, firstFrom(part.end()));
        var cut = new Places(new int[to - from], new int[to - from]);
        for (int i = from; i < to; i++) {
            cut.starts[i - from] = Math.max(starts[i], part.start()) - part.start();
            cut.ends[i - from] = Math.min(ends[i], part.end()) - part.start();
        }
        return cut;
    }

    private void put(int at, Places others, int from, int to, int shift) {
        for (int i = from; i < to; i++) {
            starts[at + i - from] = others.starts[i] + shift;
            ends[at + i - from] = others.ends[i] + shift;
        }
    }

    /** Whether one of them shares a unit with a place, or holds the point that it is. */
    boolean touches(Span place) {
        int last = lastFrom(Math.max(place.start(), place.end() - 1));
        return last >= 0 && ends[last] > place.start();
    }

    /** Gathers spans in the order of their starts; what overlaps the last one widens it. */
    static final class Builder {

        private int[] starts = new int[8];
        private int[] ends = new int[8];
        private int count;

        void add(int start, int end) {
            if (count > 0 && start < ends[count - 1]) {
                ends[count - 1] = Math.max(end, ends[count - 1]);
                return;
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
            }
            starts[count] = start;
            ends[count++] = end;
        }

        /** Where the last one ends, 0 if there is none. */
        int end() {
            return count == 0 ? 0 : ends[count - 1];
        }

        Places build() {
            return new Places(Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
        }
    }
}
