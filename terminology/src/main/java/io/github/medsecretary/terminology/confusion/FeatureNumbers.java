package io.github.medsecretary.terminology.confusion;

import java.util.Arrays;

/** The numbers of features by the hashes of their names. Not changed once it has been filled. */
final class FeatureNumbers {

    private static final int GOLDEN = 0x9E3779B1;

    private final int[] hashes;
    private final int[] numbers;
    private final int shift;

    /** Room for so many features at most. */
    FeatureNumbers(int most) {
        int bits = 33 - Integer.numberOfLeadingZeros(Math.max(1, most));
        this.hashes = new int[1 << bits];
        this.numbers = new int[1 << bits];
        this.shift = 32 - bits;
        Arrays.fill(numbers, -1);
    }

    static FeatureNumbers none() {
        return new FeatureNumbers(0);
    }

    private int slot(int hash) {
        int slot = (hash * GOLDEN) >>> shift;
        while (numbers[slot] >= 0 && hashes[slot] != hash) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        return slot;
    }

    /** Of two names with one hash the later has it. */
    void put(int hash, int number) {
        int slot = slot(hash);
        hashes[slot] = hash;
        numbers[slot] = number;
    }

    /** The number, -1 if there is none. */
    int of(int hash) {
        return numbers[slot(hash)];
    }
}
