package io.github.medsecretary.scheduling.replanning.solving;

import java.util.Arrays;

/** The spots that take one supply, by start. Belongs to one thread. */
final class Lane {

    private Spot[] spots = new Spot[8];
    private long[] starts = new long[8];
    private long[] ends = new long[8];
    private int size;

    int size() {
        return size;
    }

    Spot get(int index) {
        return spots[index];
    }

    long start(int index) {
        return starts[index];
    }

    long end(int index) {
        return ends[index];
    }

    /** The index of the first that starts at a moment or later. */
    int from(long moment) {
        // Halves what is left whichever way it goes, so that nothing has to be guessed ahead.
        int low = 0;
        for (int left = size; left > 0; ) {
            int half = (left + 1) >>> 1;
            low = starts[low + half - 1] < moment ? low + half : low;
            left -= half;
        }
        return low;
    }

    void add(Spot spot) {
        if (size == spots.length) {
            spots = Arrays.copyOf(spots, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        int at = from(spot.start());
        System.arraycopy(spots, at, spots, at + 1, size - at);
        System.arraycopy(starts, at, starts, at + 1, size - at);
        System.arraycopy(ends, at, ends, at + 1, size - at);
        spots[at] = spot;
        starts[at] = spot.start();
        ends[at] = spot.end();
        size++;
    }

    void remove(Spot spot) {
        int at = from(spot.start());
        while (spots[at].row != spot.row) {
            at++;
        }
        System.arraycopy(spots, at + 1, spots, at, size - at - 1);
        System.arraycopy(starts, at + 1, starts, at, size - at - 1);
        System.arraycopy(ends, at + 1, ends, at, size - at - 1);
        size--;
    }
}
