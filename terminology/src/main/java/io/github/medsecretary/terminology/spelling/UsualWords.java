package io.github.medsecretary.terminology.spelling;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Built-in words of up to twelve letters that are no country's own and were asked for lately. Letters use a few thousand
 * words over and over; a word is kept whole in one number, so that one look at memory tells it, where an automaton takes
 * one for each letter. Holds nothing but listed words. Thread-safe.
 */
final class UsualWords {

    /** No word: it is too long, or has other letters. */
    static final long NONE = 0;

    private static final int LONGEST = 12;
    private static final int BITS = 5;
    private static final int APOSTROPHE = 27;
    private static final int PLACES = 1 << 14;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final AtomicLongArray places = new AtomicLongArray(PLACES);

    /** A word, in whatever case, as a number. */
    static long key(String word) {
        return key(word, 0, word.length());
    }

    /** The word that stands from one place to before another, in whatever case, as a number. */
    static long key(String text, int from, int to) {
        if (to - from > LONGEST) {
            return NONE;
        }
        long key = NONE;
        for (int i = from; i < to; i++) {
            int code = code(text.charAt(i));
            if (code == 0) {
                return NONE;
            }
            key = key << BITS | code;
        }
        return key;
    }

    private static int code(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 1;
        }
        if (c >= 'A' && c <= 'Z') {
            return c - 'A' + 1;
        }
        return c == '\'' ? APOSTROPHE : 0;
    }

    /** Whether a word is one of them. */
    boolean hold(long key) {
        return key != NONE && places.get(place(key)) == key;
    }

    /** Keeps a word, perhaps in another's place. */
    void keep(long key) {
        if (key != NONE) {
            places.set(place(key), key);
        }
    }

    private static int place(long key) {
        return (int) ((key * SPREAD) >>> 40) & (PLACES - 1);
    }
}
