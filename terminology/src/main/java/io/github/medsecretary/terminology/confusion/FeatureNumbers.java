package io.github.medsecretary.terminology.confusion;

/** The numbers of features by the hashes of their names. Not changed once it has been filled. */
final class FeatureNumbers {

    private static final int GOLDEN = 0x9E3779B1;
    private static final int FEWEST_BITS = 4;

    // Hashes and numbers by turns, so that a look is at one place in memory; at least half of them are free.
    private int[] table = {};
    private int shift;
    // Four bits for each slot, of which hardly any is set: that a feature is unknown is mostly told by few bytes.
    private long[] sieve = {};
    private int count;

    FeatureNumbers() {
        clear(FEWEST_BITS);
    }

    private void clear(int bits) {
        table = new int[2 << bits];
        shift = 32 - bits;
        sieve = new long[(4 << bits) / Long.SIZE];
        count = 0;
        for (int slot = 0; slot < table.length; slot += 2) {
            table[slot + 1] = -1;
        }
    }

    private int slot(int hash) {
        int slot = (hash * GOLDEN) >>> shift << 1;
        while (table[slot + 1] >= 0 && table[slot] != hash) {
            slot = (slot + 2) & (table.length - 1);
        }
        return slot;
    }

    private int bit(int hash) {
        return (hash * GOLDEN) >>> (shift - 2);
    }

    /** Of two names with one hash the later has it. */
    void put(int hash, int number) {
        if (count * 4 >= table.length) {
            grow();
        }
        int slot = slot(hash);
        count += table[slot + 1] < 0 ? 1 : 0;
        table[slot] = hash;
        table[slot + 1] = number;
        int bit = bit(hash);
        sieve[bit / Long.SIZE] |= 1L << bit;
    }

    private void grow() {
        int[] old = table;
        clear(33 - shift);
        for (int slot = 0; slot < old.length; slot += 2) {
            if (old[slot + 1] >= 0) {
                put(old[slot], old[slot + 1]);
            }
        }
    }

    /** The number, -1 if there is none. */
    int of(int hash) {
        int bit = bit(hash);
        return (sieve[bit / Long.SIZE] >>> bit & 1) == 0 ? -1 : table[slot(hash) + 1];
    }
}
