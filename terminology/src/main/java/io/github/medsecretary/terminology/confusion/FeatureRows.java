package io.github.medsecretary.terminology.confusion;

import java.util.Arrays;

/**
 * The numbers of the features of words, or of parts of words: a row for each, with a column for each kind, so that what a
 * text's word is known as wherever it stands is found by one look. Not changed once it has been filled.
 */
final class FeatureRows {

    private static final int NONE = -1;

    private static final int COLUMNS = 8;
    private static final int FIRST_ROWS = 16;

    private FeatureNumbers rows = new FeatureNumbers(FIRST_ROWS);
    private int[] hashes = new int[FIRST_ROWS];
    private int[] numbers = new int[FIRST_ROWS * COLUMNS];
    private int count;

    /** The number of a feature, by the hash of the word, or of its part, and by its kind. */
    void put(int hash, FeatureKind kind, int number) {
        int row = rows.of(hash);
        if (row < 0) {
            row = count++;
            add(hash, row);
        }
        numbers[row * COLUMNS + kind.column()] = number;
    }

    private void add(int hash, int row) {
        if (row == hashes.length) {
            hashes = Arrays.copyOf(hashes, row * 2);
            numbers = Arrays.copyOf(numbers, row * 2 * COLUMNS);
            rows = new FeatureNumbers(row * 2);
            for (int i = 0; i < row; i++) {
                rows.put(hashes[i], i);
            }
        }
        hashes[row] = hash;
        rows.put(hash, row);
        Arrays.fill(numbers, row * COLUMNS, (row + 1) * COLUMNS, NONE);
    }

    /** The row of a word, or of a part of one, -1 if it has no feature. */
    int row(int hash) {
        return rows.of(hash);
    }

    /** The number of a feature, given its row; -1 if there is none. */
    int of(int row, FeatureKind kind) {
        return row < 0 ? NONE : numbers[row * COLUMNS + kind.column()];
    }
}
