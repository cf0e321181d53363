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
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < moment) {
                low = middle + 1;
            } else {
                high = middle;
            }
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
