package io.github.medsecretary.terminology.spelling;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** The words of a table that are common enough by how they sound. Made when first needed. Immutable and thread-safe. */
final class SoundIndex {

    private static final int COMMON = 5;

    // The hash of a word's sound above its number.
    private final long[] entries;

    private SoundIndex(long[] entries) {
        this.entries = entries;
    }

    static SoundIndex of(WordTable table) {
        var entries = new long[table.size()];
        int count = 0;
        for (int number = 0; number < table.size(); number++) {
            if (table.frequency(number) >= COMMON) {
                entries[count++] = key(SoundKey.of(table.word(number))) | number;
            }
        }
        long[] sorted = Arrays.copyOf(entries, count);
        Arrays.sort(sorted);
        return new SoundIndex(sorted);
    }

    private static long key(String sound) {
        return (long) sound.hashCode() << Integer.SIZE;
    }

    /** The numbers of the words that sound so, and of a few others. */
    void find(String plain, IntConsumer found) {
        long key = key(SoundKey.of(plain));
        int at = Arrays.binarySearch(entries, key);
        for (int i = at < 0 ? -at - 1 : at;
                i < entries.length && entries[i] >>> Integer.SIZE == key >>> Integer.SIZE;
                i++) {
            found.accept((int) entries[i]);
        }
    }
}
