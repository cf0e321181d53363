package io.github.medsecretary.benchmarks.replanning;

import java.util.List;

/** Numbers that look random and are the same everywhere: Steele, Lea and Flood's SplitMix64, written out. */
final class Chance {

    private long state;

    Chance(long seed) {
        this.state = seed * 0x9E3779B97F4A7C15L ^ 0x2545F4914F6CDD1DL;
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** From 0 to one less than the bound. */
    int below(int bound) {
        return (int) ((next() >>> 33) % bound);
    }

    /** Both included. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    boolean percent(int share) {
        return below(100) < share;
    }

    <T> T of(List<T> items) {
        return items.get(below(items.size()));
    }

    <T> void shuffle(List<T> items) {
        for (int at = items.size() - 1; at > 0; at--) {
            items.set(at, items.set(below(at + 1), items.get(at)));
        }
    }
}
