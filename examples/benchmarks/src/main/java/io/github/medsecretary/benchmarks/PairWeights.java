package io.github.medsecretary.benchmarks;

import java.util.Arrays;
import java.util.List;

/**
 * Weights of features for one word of a pair and against the other: a logistic regression, shrunk by a square penalty, a
 * weight the less the more its feature parts the two by count, as a naive Bayes would have it (after Wang and Manning,
 * "Baselines and bigrams", 2012).
 */
final class PairWeights {

    private static final int STEPS = 40;
    private static final double PENALTY_OF_ALWAYS = 0.1;
    private static final double LEAST_STRETCH = 0.5;
    private static final double STRETCH_BY_RATIO = 0.3;
    private static final double UNSEEN = 0.1;

    /** One place: of which note, whether the first word is meant, how often it counts, and what stands there, and what it is about. */
    static final class Place {

        private final int note;
        private final boolean first;
        private final double weight;
        private final double base;
        private final int[] features;
        private final float[] strengths;
        private final float[] about;

        Place(int note, boolean first, double weight, double base, int[] features, float[] strengths, float[] about) {
            this.note = note;
            this.first = first;
            this.weight = weight;
            this.base = base;
            this.features = features;
            this.strengths = strengths;
            this.about = about;
        }

        int note() {
            return note;
        }

        boolean first() {
            return first;
        }

        double weight() {
            return weight;
        }

        double base() {
            return base;
        }

        int[] features() {
            return features;
        }

        float[] strengths() {
            return strengths;
        }

        float[] about() {
            return about;
        }
    }

    private final int[] index;
    private final int width;
    private final int topics;
    private final List<Place> places;
    private final double penalty;
    private final double[] stretch;
    private final double[] weights;

    /** Learns from places whose features have numbers below a bound; those seen once only are left out. */
    PairWeights(List<Place> places, int bound, double penalty) {
        this.places = places;
        this.penalty = penalty;
        var counts = new int[bound];
        for (Place place : places) {
            for (int feature : place.features()) {
                counts[feature]++;
            }
        }
        this.index = new int[bound];
        int next = 0;
        for (int i = 0; i < bound; i++) {
            index[i] = counts[i] > 1 ? next++ : -1;
        }
        this.width = next;
        this.topics = places.get(0).about().length;
        this.stretch = stretch();
        this.weights = Minimum.of(this::loss, width + 1 + topics, STEPS);
    }

    private double[] stretch() {
        var first = new double[width + 1];
        var second = new double[width + 1];
        for (Place place : places) {
            double[] sums = place.first() ? first : second;
            for (int k = 0; k < place.features().length; k++) {
                int at = index[place.features()[k]];
                if (at >= 0) {
                    sums[at] += place.weight() * place.strengths()[k];
                }
            }
            sums[width] += place.weight();
        }
        var found = new double[width];
        for (int i = 0; i < width; i++) {
            double its = (first[i] + UNSEEN) / (first[width] + 2 * UNSEEN);
            double others = (second[i] + UNSEEN) / (second[width] + 2 * UNSEEN);
            found[i] = LEAST_STRETCH + STRETCH_BY_RATIO * Math.abs(Math.log(its / others));
        }
        return found;
    }

    private double loss(double[] point, double[] slope) {
        double loss = PENALTY_OF_ALWAYS * point[width] * point[width] / 2;
        slope[width] = PENALTY_OF_ALWAYS * point[width];
        for (int i = 0; i < width; i++) {
            slope[i] = penalty * point[i];
            loss += penalty * point[i] * point[i] / 2;
        }
        for (int i = width + 1; i < point.length; i++) {
            slope[i] = penalty * point[i];
            loss += penalty * point[i] * point[i] / 2;
        }
        for (Place place : places) {
            double margin = place.base() + point[width] + about(place, point);
            for (int k = 0; k < place.features().length; k++) {
                int at = index[place.features()[k]];
                margin += at < 0 ? 0 : point[at] * stretch[at] * place.strengths()[k];
            }
            double signed = place.first() ? margin : -margin;
            loss += place.weight()
                    * (signed > 0 ? Math.log1p(Math.exp(-signed)) : Math.log1p(Math.exp(signed)) - signed);
            double error = place.weight() * (1 / (1 + Math.exp(-margin)) - (place.first() ? 1 : 0));
            for (int k = 0; k < place.features().length; k++) {
                int at = index[place.features()[k]];
                if (at >= 0) {
                    slope[at] += error * stretch[at] * place.strengths()[k];
                }
            }
            for (int i = 0; i < topics; i++) {
                slope[width + 1 + i] += error * place.about()[i];
            }
            slope[width] += error;
        }
        return loss;
    }

    private double about(Place place, double[] point) {
        double sum = 0;
        for (int i = 0; i < topics; i++) {
            sum += point[width + 1 + i] * place.about()[i];
        }
        return sum;
    }

    /** By how much the first word fits a place better, in natural-log-odds units. */
    double margin(Place place) {
        double margin = place.base() + weights[width] + about(place, weights);
        for (int k = 0; k < place.features().length; k++) {
            margin += of(place.features()[k]) * place.strengths()[k];
        }
        return margin;
    }

    /** The weight that always counts. */
    double always() {
        return weights[width];
    }

    /** The weights of what the words around are about. */
    double[] topics() {
        return Arrays.copyOfRange(weights, width + 1, weights.length);
    }

    /** The weight of a feature. */
    double of(int feature) {
        int at = index[feature];
        return at < 0 ? 0 : weights[at] * stretch[at];
    }
}
