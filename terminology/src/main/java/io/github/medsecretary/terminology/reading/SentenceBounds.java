package io.github.medsecretary.terminology.reading;

import java.util.Arrays;

/**
 * Where each word's sentence begins and ends: once for all words, as rules ask at every mention, and a text without
 * full stops is one long sentence. Immutable and thread-safe.
 */
final class SentenceBounds {

    private final int[] starts;
    private final int[] ends;

    SentenceBounds(Words words) {
        starts = new int[words.count()];
        ends = new int[words.count()];
        int start = 0;
        for (int i = 0; i < words.count(); i++) {
            starts[i] = start;
            if (words.endsSentence(i)) {
                Arrays.fill(ends, start, i + 1, i);
                start = i + 1;
            }
        }
        Arrays.fill(ends, start, words.count(), words.count());
    }

    /** The index of the first word of the sentence that holds a word. */
    int start(int index) {
        return starts[index];
    }

    /** One past the index of the last word of that sentence. */
    int end(int index) {
        return ends[index];
    }
}
