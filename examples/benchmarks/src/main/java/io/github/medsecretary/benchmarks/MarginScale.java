package io.github.medsecretary.benchmarks;

import java.util.Arrays;

/**
 * By how much margins have to be stretched to tell how likely a word is: as well as notes that were left out of the
 * learning can say, drawn towards one where they say little.
 */
final class MarginScale {

    private static final double LEAST = 0.3;
    private static final double MOST = 4;
    private static final double STEP = 1.05;
    private static final double SPREAD = 0.35;

    private MarginScale() {}

    /** Of the margins, in natural-log-odds units, of what is right in two kinds of places, either as at most so many. */
    static double of(double[] ones, double[] others, double most) {
        double best = 1;
        double least = Double.MAX_VALUE;
        for (double scale = LEAST; scale < MOST; scale *= STEP) {
            double strain = Math.log(scale) / SPREAD;
            double loss = strain * strain / 2 + loss(ones, most, scale) + loss(others, most, scale);
            if (loss < least) {
                least = loss;
                best = scale;
            }
        }
        return best;
    }

    private static double loss(double[] margins, double most, double scale) {
        double sum = Arrays.stream(margins)
                .map(each -> Math.log1p(Math.exp(-scale * each)))
                .sum();
        return margins.length > most ? sum * most / margins.length : sum;
    }
}
