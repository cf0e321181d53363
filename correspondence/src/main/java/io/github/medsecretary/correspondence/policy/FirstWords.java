package io.github.medsecretary.correspondence.policy;

import java.util.BitSet;

/**
 * Tells of most words that they are none of some, by their length, first and last letter, without making a word of them.
 * Only for words of ASCII: others may be written in ways that differ in length. Immutable and thread-safe.
 */
final class FirstWords {

    private static final int SIZE = 1 << 12;

    private final BitSet shapes = new BitSet(SIZE);

    private FirstWords() {}

    /** A sieve for words in lower case. */
    static FirstWords of(Iterable<String> words) {
        var all = new FirstWords();
        words.forEach(each -> all.shapes.set(shape(each, 0, each.length())));
        return all;
    }

    /** Whether a stretch of ASCII may be one of the words, in any case. */
    boolean mayHave(String text, int start, int end) {
        return shapes.get(shape(text, start, end));
    }

    private static int shape(String text, int start, int end) {
        int first = lower(text.charAt(start));
        int last = lower(text.charAt(end - 1));
        return ((first * 37 + last) * 37 + end - start) & (SIZE - 1);
    }

    private static int lower(char c) {
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    }
}
