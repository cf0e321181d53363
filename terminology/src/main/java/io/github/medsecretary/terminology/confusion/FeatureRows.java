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

    private final FeatureNumbers rows = new FeatureNumbers();
    private int[] numbers = new int[FIRST_ROWS * COLUMNS];
    private int count;

    /** The number of a feature, by the hash of the word, or of its part, and by its kind. */
    void put(int hash, FeatureKind kind, int number) {
        int row = rows.of(hash);
        if (row < 0) {
            row = count++;
            rows.put(hash, row);
            if (count * COLUMNS > numbers.length) {
                numbers = Arrays.copyOf(numbers, numbers.length * 2);
            }
            Arrays.fill(numbers, row * COLUMNS, count * COLUMNS, NONE);
        }
        numbers[row * COLUMNS + kind.column()] = number;
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
