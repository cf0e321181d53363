package io.github.medsecretary.terminology.confusion;

import io.github.medsecretary.terminology.lexicon.Confusable;

/** What was learnt of two words. Immutable by convention: its arrays stay here. */
final class LearntWeights {

    /** How many features there may be. */
    static final int MOST_FEATURES = 1 << 16;

    private static final int ALWAYS = 5;
    private static final int ELSEWHERE = 6;
    private static final int WEIGHT = 16;

    private final String first;
    private final String second;
    private final Confusable.Kind kind;
    private final int[] figures;
    private final float[] about;
    // Each feature's number and its weight as one, in the order of the numbers: they are read one after another.
    private final int[] weights;

    /**
     * Figures: both bounds, share found and left alone, on how many, the weight that always counts, that of a word which
     * stands elsewhere in the letter, and the unit of the weights of what words are about; those, or none.
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
        this.weights = new int[features.length];
        for (int i = 0; i < features.length; i++) {
            this.weights[i] = features[i] << WEIGHT | (weights[i] & 0xffff);
        }
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

    /** The feature of a number with its weight. */
    static int feature(int weight) {
        return weight >>> WEIGHT;
    }

    /** The weight of a number with its feature. */
    static short weight(int weight) {
        return (short) weight;
    }

    /** What a feature says for the first, by its number, in hundredths of a natural-log-odds unit; 0 if it says nothing. */
    int of(int feature) {
        for (int weight : weights) {
            if (feature(weight) == feature) {
                return weight(weight);
            }
        }
        return 0;
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

    /** What it says for the first that the letter has it elsewhere and the second not, in natural-log-odds units. */
    double elsewhere() {
        return figures[ELSEWHERE] / 100.0;
    }

    /** What the surroundings say for the first without what they are about, in natural-log-odds units. */
    double margin(Present around) {
        return around.sum(weights, figures[ALWAYS]) / 100;
    }
}
