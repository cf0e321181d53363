package io.github.medsecretary.terminology.reading;

import io.github.medsecretary.core.text.Span;
import java.util.Arrays;

/**
 * Where each word's sentence begins and ends: once for all words, as rules ask at every mention, and a text without
 * full stops is one long sentence. Immutable and thread-safe.
 */
final class SentenceBounds {

    private final int[] starts;
    private final int[] ends;

    SentenceBounds(Words words, Iterable<Span> sentences) {
        starts = new int[words.count()];
        ends = new int[words.count()];
        sentences.forEach(sentence -> mark(sentence, words));
    }

    private SentenceBounds(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    /** These after an edit that no sentence reaches over, given those of a part. */
    SentenceBounds patched(SentenceBounds part, WordPatch patch) {
        int behind = patch.head() + patch.to() - patch.from();
        int count = behind + starts.length - patch.tail();
        var all = new SentenceBounds(new int[count], new int[count]);
        all.put(0, this, 0, patch.head(), patch.none());
        all.put(patch.head(), part, patch.from(), patch.to(), patch.inserted());
        all.put(behind, this, patch.tail(), starts.length, patch.below());
        return all;
    }

    /** These of whole sentences, from one word to before another, counted from the first. */
    SentenceBounds cut(int from, int to) {
        var part = new SentenceBounds(new int[to - from], new int[to - from]);
        part.put(0, this, from, to, new Shift(-from, 0));
        return part;
    }

    private void put(int at, SentenceBounds others, int first, int end, Shift by) {
        for (int i = first; i < end; i++) {
            starts[at + i - first] = others.starts[i] + by.words();
            ends[at + i - first] = others.ends[i] + by.words();
        }
    }

    private void mark(Span sentence, Words words) {
        int from = words.firstFrom(sentence.start());
        int to = words.firstFrom(sentence.end());
        int end = to;
        while (end > from && words.isEndMark(end - 1)) {
            end--;
        }
        Arrays.fill(starts, from, to, from);
        Arrays.fill(ends, from, to, end);
    }

    /** The index of the first word of the sentence that holds a word. */
    int start(int index) {
        return starts[index];
    }

    /** One past the index of the last word of that sentence, the marks at its end left out. */
    int end(int index) {
        return ends[index];
    }
}
