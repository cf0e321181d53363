package io.github.medsecretary.terminology.confusion;

import io.github.medsecretary.terminology.lexicon.Confusable;
import java.util.Arrays;

/** What was learnt of two words. Immutable by convention: its arrays stay here. */
final class LearntWeights {

    private static final int GOLDEN = 0x9E3779B1;

    private final String first;
    private final String second;
    private final Confusable.Kind kind;
    private final int[] figures;
    // A table with the features and their weights by turns, half of it free at least, where the feature is -1.
    private final int[] table;
    private final int shift;

    /** Figures: both bounds, share found and left alone, on how many, and the weight that always counts. */
    LearntWeights(String first, String second, Confusable.Kind kind, int[] figures, int[] features, short[] weights) {
        this.first = first;
        this.second = second;
        this.kind = kind;
        this.figures = figures;
        int bits = 33 - Integer.numberOfLeadingZeros(Math.max(1, features.length));
        this.shift = 32 - bits;
        this.table = new int[2 << bits];
        Arrays.fill(table, -1);
        for (int i = 0; i < features.length; i++) {
            int at = at(features[i]);
            table[at] = features[i];
            table[at + 1] = weights[i];
        }
    }

    // Where a feature is, or would be.
    private int at(int feature) {
        int at = (feature * GOLDEN) >>> shift << 1;
        while (table[at] >= 0 && table[at] != feature) {
            at = (at + 2) & (table.length - 1);
        }
        return at;
    }

    String first() {
        return first;
    }

    String second() {
        return second;
    }

    Confusable.Kind kind() {
        return kind;
    }

    int boundForFirst() {
        return figures[0];
    }

    int boundForSecond() {
        return figures[1];
    }

    int of(int feature) {
        int at = at(feature);
        return table[at] < 0 ? 0 : table[at + 1];
    }

    double margin(Present around) {
        double sum = figures[figures.length - 1];
        for (int i = 0; i < around.count(); i++) {
            sum += around.strength(i) * of(around.number(i));
        }
        return sum / 100;
    }
}
