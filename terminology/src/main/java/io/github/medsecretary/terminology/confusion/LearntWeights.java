package io.github.medsecretary.terminology.confusion;

import io.github.medsecretary.terminology.lexicon.Confusable;
import java.util.Arrays;

/** What was learnt of two words. Immutable by convention: its arrays stay here. */
final class LearntWeights {

    private final String first;
    private final String second;
    private final Confusable.Kind kind;
    private final int[] figures;
    private final int[] features;
    private final short[] weights;

    /** Figures: both bounds, share found and left alone, on how many, and the weight that always counts. */
    LearntWeights(String first, String second, Confusable.Kind kind, int[] figures, int[] features, short[] weights) {
        this.first = first;
        this.second = second;
        this.kind = kind;
        this.figures = figures;
        this.features = features;
        this.weights = weights;
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
        int at = Arrays.binarySearch(features, feature);
        return at < 0 ? 0 : weights[at];
    }

    double margin(Present around) {
        double sum = figures[figures.length - 1];
        for (int i = 0; i < around.count(); i++) {
            sum += around.strength(i) * of(around.number(i));
        }
        return sum / 100;
    }
}
