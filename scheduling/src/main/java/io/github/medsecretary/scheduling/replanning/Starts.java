package io.github.medsecretary.scheduling.replanning;

import java.util.BitSet;

/**
 * When a few visits start, for telling most of a diary's from them by a number alone. Belongs to one thread.
 */
final class Starts {

    // Those of four weeks; later and earlier ones share their places.
    private static final int MINUTES = 28 * 24 * 60;

    private final BitSet minutes = new BitSet(MINUTES);

    void add(long second) {
        minutes.set(minute(second));
    }

    /** Whether one of them may start in a second; sure if not. */
    boolean mayContain(long second) {
        return minutes.get(minute(second));
    }

    private static int minute(long second) {
        return (int) Math.floorMod(Math.floorDiv(second, 60L), (long) MINUTES);
    }
}
