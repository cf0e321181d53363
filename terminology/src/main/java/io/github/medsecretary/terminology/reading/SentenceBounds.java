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
