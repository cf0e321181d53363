package io.github.medsecretary.terminology.heard;

import java.util.Arrays;

/**
 * The classes of a term's consonants, and the keys under which it is found: those of the outline itself, and of what is
 * left of it when one consonant, of middle length two, are left out. Two outlines that differ in so many places have a
 * key in common.
 */
final class Outline {

    private static final int ONE_OUT = 4;
    private static final int TWO_OUT = 7;
    // Longer ones would have a hundred keys and more.
    private static final int LONG = 11;
    private static final int LONGEST = 24;
    private static final int SEED = 0x811C9DC5;
    private static final int PRIME = 0x01000193;

    private final char[] classes;
    private final int length;

    private Outline(char[] classes, int length) {
        this.classes = classes;
        this.length = length;
    }

    static Outline of(String sounds) {
        var classes = new char[Math.min(sounds.length(), LONGEST)];
        int length = 0;
        for (int i = 0; i < sounds.length() && length < classes.length; i++) {
            char each = Sound.outline(sounds.charAt(i));
            boolean twice = i > 0 && Sound.outline(sounds.charAt(i - 1)) == each;
            if (each != Sound.NONE && !twice) {
                classes[length++] = each;
            }
        }
        return new Outline(classes, length);
    }

    int length() {
        return length;
    }

    /** The key of the whole outline. */
    int key() {
        return key(-1, -1);
    }

    /** All keys, without repetition, ascending. */
    int[] keys() {
        int out = length >= TWO_OUT && length <= LONG ? 2 : length >= ONE_OUT ? 1 : 0;
        var keys = new int[1 + length + length * length / 2];
        int count = 0;
        keys[count++] = key();
        for (int i = 0; out > 0 && i < length; i++) {
            keys[count++] = key(i, -1);
            for (int j = i + 1; out > 1 && j < length; j++) {
                keys[count++] = key(i, j);
            }
        }
        Arrays.sort(keys, 0, count);
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                keys[distinct++] = keys[i];
            }
        }
        return Arrays.copyOf(keys, distinct);
    }

    private int key(int first, int second) {
        int hash = SEED;
        for (int i = 0; i < length; i++) {
            if (i != first && i != second) {
                hash = (hash ^ classes[i]) * PRIME;
            }
        }
        return hash;
    }
}
