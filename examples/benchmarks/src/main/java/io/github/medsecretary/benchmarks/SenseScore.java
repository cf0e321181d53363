package io.github.medsecretary.benchmarks;

/**
 * What was said of one row.
 *
 * @param row the row
 * @param right whether the first sense is the one meant
 * @param probability how likely it was said to be
 * @param resolved whether it would be taken without asking
 */
record SenseScore(LabelledForm row, boolean right, double probability, boolean resolved) {}
