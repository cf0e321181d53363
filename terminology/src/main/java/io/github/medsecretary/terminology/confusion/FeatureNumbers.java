package io.github.medsecretary.terminology.confusion;

/** The numbers of features by the hashes of their names. Not changed once it has been filled. */
final class FeatureNumbers {

    private static final int GOLDEN = 0x9E3779B1;

    // Hashes and numbers by turns, so that a look is at one place in memory; at least half of them are free.
    private final int[] table;
    private final int shift;

    /** Room for so many features at most. */
    FeatureNumbers(int most) {
        int bits = 33 - Integer.numberOfLeadingZeros(Math.max(1, most - 1));
        this.table = new int[2 << bits];
        this.shift = 32 - bits;
        for (int slot = 0; slot < table.length; slot += 2) {
            table[slot + 1] = -1;
        }
    }

    static FeatureNumbers none() {
        return new FeatureNumbers(0);
    }

    private int slot(int hash) {
        int slot = (hash * GOLDEN) >>> shift << 1;
        while (table[slot + 1] >= 0 && table[slot] != hash) {
            slot = (slot + 2) & (table.length - 1);
        }
        return slot;
    }

    /** Of two names with one hash the later has it. */
    void put(int hash, int number) {
        int slot = slot(hash);
        table[slot] = hash;
        table[slot + 1] = number;
    }

    /** The number, -1 if there is none. */
    int of(int hash) {
        return table[slot(hash) + 1];
    }
}
