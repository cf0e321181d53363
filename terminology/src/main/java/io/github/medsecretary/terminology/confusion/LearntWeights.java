package io.github.medsecretary.terminology.confusion;

import io.github.medsecretary.terminology.lexicon.Confusable;
import java.util.Arrays;

/** What was learnt of two words. Immutable by convention: its arrays stay here. */
final class LearntWeights {

    private static final int GOLDEN = 0x9E3779B1;
    private static final int ALWAYS = 5;

    private final String first;
    private final String second;
    private final Confusable.Kind kind;
    private final int[] figures;
    private final float[] about;
    // A table with the features and their weights by turns, half of it free at least, where the feature is -1.
    private final int[] table;
    private final int shift;

    /**
     * Figures: both bounds, share found and left alone, on how many, the weight that always counts, and the unit of the
     * weights of what words are about; those, or none.
     */
    LearntWeights(
            String first,
            String second,
            Confusable.Kind kind,
            int[] figures,
            float[] about,
            int[] features,
            short[] weights) {
        this.first = first;
        this.second = second;
        this.kind = kind;
        this.figures = figures;
        this.about = about;
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

    /** What the surroundings are about says for the first, in natural-log-odds units. */
    double about(Present around) {
        return about.length == 0 ? 0 : about(around.about());
    }

    /** What a point, or a sum of points, says for the first, in natural-log-odds units. */
    double about(float[] point) {
        double sum = 0;
        for (int i = 0; i < about.length; i++) {
            sum += about[i] * point[i];
        }
        return sum;
    }

    /** What the surroundings say for the first without what they are about, in natural-log-odds units. */
    double margin(Present around) {
        double sum = figures[ALWAYS];
        for (int i = 0; i < around.count(); i++) {
            sum += around.strength(i) * of(around.number(i));
        }
        return sum / 100;
    }
}
