package io.github.medsecretary.terminology.confusion;

import io.github.medsecretary.terminology.reading.Derivation;
import io.github.medsecretary.terminology.reading.Words;

/**
 * The words of a text as {@link Surroundings} compare them, hashed once for all the places around which they stand: a
 * number is {@code #}, what is beyond the text, and an empty line, {@code ^}; {@code ae} and {@code oe} count as
 * {@code e}. Immutable and thread-safe.
 */
public final class FeatureWords {

    /** Those of a reading. */
    public static final Derivation<FeatureWords> OF_READING = reading -> new FeatureWords(reading.words());

    /** How many letters are a word's beginning. */
    static final int BEGINNING = 5;

    private static final int ENDING = 3;
    // So many words beyond either end of the text may be asked for.
    private static final int BEYOND = 3;
    private static final int FACTOR = 31;

    private final Words words;
    // Hash and power of the factor by turns: whole, beginning, ending.
    private final int[] hashes;

    private static final int WHOLE = 0;
    private static final int FIRST_LETTERS = 2;
    private static final int LAST_LETTERS = 4;
    private static final int NUMBERS = 6;

    private FeatureWords(Words words) {
        this.words = words;
        this.hashes = new int[(words.count() + 2 * BEYOND) * NUMBERS];
        for (int i = -BEYOND; i < words.count() + BEYOND; i++) {
            String word = word(i, words);
            put(i, WHOLE, word, 0, word.length());
            put(i, FIRST_LETTERS, word, 0, Math.min(BEGINNING, word.length()));
            put(i, LAST_LETTERS, word, Math.max(0, word.length() - ENDING), word.length());
        }
    }

    /** Those of a text. */
    public static FeatureWords of(Words words) {
        return new FeatureWords(words);
    }

    private void put(int index, int what, String word, int from, int until) {
        int hash = 0;
        int power = 1;
        for (int i = from; i < until; i++) {
            // An ending cut before its e is as silent as it is in the word, but a beginning cut there is not.
            if (!isSilent(word, i, until)) {
                hash = FACTOR * hash + word.charAt(i);
                power *= FACTOR;
            }
        }
        int at = (index + BEYOND) * NUMBERS + what;
        hashes[at] = hash;
        hashes[at + 1] = power;
    }

    static boolean isSilent(String word, int at, int until) {
        char c = word.charAt(at);
        return (c == 'a' || c == 'o') && at + 1 < until && word.charAt(at + 1) == 'e';
    }

    /** The words themselves. */
    Words words() {
        return words;
    }

    /** A text's word, with its silent letters. */
    static String word(int index, Words words) {
        if (index < 0 || index >= words.count()) {
            return "^";
        }
        String folded = words.folded(index);
        return Character.isDigit(folded.charAt(0)) ? "#" : folded.equals("\n") ? "^" : folded;
    }

    /** The hash of what has a hash already and goes on with a word, as a string's would be. */
    static int hash(int before, String word) {
        int hash = before;
        for (int i = 0; i < word.length(); i++) {
            if (!isSilent(word, i, word.length())) {
                hash = FACTOR * hash + word.charAt(i);
            }
        }
        return hash;
    }

    static String beginning(String word) {
        return word.substring(0, Math.min(BEGINNING, word.length()));
    }

    static String ending(String word) {
        return word.substring(Math.max(0, word.length() - ENDING));
    }

    /** The hash of what has a hash already and goes on with a word, as a string's would be. */
    int whole(int before, int index) {
        return hash(before, index, WHOLE);
    }

    /** The same with a word's beginning. */
    int beginning(int before, int index) {
        return hash(before, index, FIRST_LETTERS);
    }

    /** The same with a word's ending. */
    int ending(int before, int index) {
        return hash(before, index, LAST_LETTERS);
    }

    private int hash(int before, int index, int what) {
        int at = (index + BEYOND) * NUMBERS + what;
        return before * hashes[at + 1] + hashes[at];
    }

    /** The same with the class of a word. */
    int ofClass(int before, int index) {
        return FACTOR * before + WordClass.of(word(index, words));
    }

    /** A hash that goes on with a line between words. */
    static int joined(int before) {
        return before * FACTOR + '_';
    }

    @Override
    public String toString() {
        return "FeatureWords[" + words.count() + "]";
    }
}
