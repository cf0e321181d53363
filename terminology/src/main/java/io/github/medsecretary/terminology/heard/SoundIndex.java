package io.github.medsecretary.terminology.heard;

import java.util.Arrays;

/** Which terms have which key of an outline. Immutable and thread-safe. */
final class SoundIndex {

    private static final int BITS = 16;

    // Key and number of a term by turns in the bits of one number, ascending; where each run of upper bits begins.
    private final long[] entries;
    private final int[] directory;

    private SoundIndex(long[] entries) {
        this.entries = entries;
        this.directory = new int[(1 << BITS) + 1];
        for (long entry : entries) {
            directory[upper((int) (entry >>> Integer.SIZE)) + 1]++;
        }
        for (int i = 0; i < 1 << BITS; i++) {
            directory[i + 1] += directory[i];
        }
    }

    static SoundIndex of(String[] sounds) {
        var entries = new long[1024];
        int count = 0;
        for (int term = 0; term < sounds.length; term++) {
            for (int key : Outline.of(sounds[term]).keys()) {
                if (count == entries.length) {
                    entries = Arrays.copyOf(entries, count * 2);
                }
                entries[count++] = (long) spread(key) << Integer.SIZE | term;
            }
        }
        // By the upper half as an unsigned number, as the directory goes.
        long[] sorted = Arrays.copyOf(entries, count);
        for (int i = 0; i < count; i++) {
            sorted[i] ^= Long.MIN_VALUE;
        }
        Arrays.sort(sorted);
        for (int i = 0; i < count; i++) {
            sorted[i] ^= Long.MIN_VALUE;
        }
        return new SoundIndex(sorted);
    }

    private static int spread(int key) {
        return key * 0x9E3779B9;
    }

    private static int upper(int spread) {
        return spread >>> (Integer.SIZE - BITS);
    }

    /** Where the terms of a key, and others, begin among all entries. */
    int first(int key) {
        return directory[upper(spread(key))];
    }

    /** Where they end. */
    int end(int key) {
        return directory[upper(spread(key)) + 1];
    }

    /** The term of an entry, if it has a key; -1 if it is another's. */
    int term(int entry, int key) {
        long found = entries[entry];
        return (int) (found >>> Integer.SIZE) == spread(key) ? (int) found : -1;
    }
}
