package io.github.medsecretary.terminology.reading;

import java.util.Arrays;

/** Numbers in the order in which they come. Belongs to one thread. */
final class IntList {

    private int[] values;
    private int size;

    IntList() {
        this(16);
    }

    /** With room for so many to begin with. */
    IntList(int room) {
        values = new int[Math.max(1, room)];
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    void addAll(IntList others, int from, int to) {
        int length = size + to - from;
        if (length > values.length) {
            values = Arrays.copyOf(values, Math.max(length, size * 2));
        }
        System.arraycopy(others.values, from, values, size, to - from);
        size = length;
    }

    void set(int index, int value) {
        values[index] = value;
    }

    /** Leaves out all values from an index on. */
    void cutTo(int length) {
        size = length;
    }

    int get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }

    /** The values from the least on. */
    int[] sorted() {
        int[] sorted = toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
