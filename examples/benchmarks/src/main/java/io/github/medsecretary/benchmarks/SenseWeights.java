package io.github.medsecretary.benchmarks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Weights of features for the senses of one short form: a multinomial logistic regression over what the inventory gives
 * by itself, shrunk by a square penalty, found by gradient steps in a fixed order.
 */
final class SenseWeights {

    private static final int PASSES = 60;
    private static final double STEP = 0.3;
    private static final int FEWEST = 4;

    private final int senses;
    private final Map<String, Integer> index = new HashMap<>();
    private final double[][] weights;
    private final boolean[] trained;

    SenseWeights(int senses, List<SenseTexts.Text> texts, double penalty) {
        this.senses = senses;
        var counts = new TreeMap<String, Integer>();
        texts.forEach(text -> text.features().forEach(each -> counts.merge(each, 1, Integer::sum)));
        counts.forEach((feature, count) -> {
            if (count > 1) {
                index.put(feature, index.size());
            }
        });
        this.weights = new double[senses][index.size()];
        this.trained = new boolean[senses];
        for (int sense = 0; sense < senses; sense++) {
            int each = sense;
            trained[sense] = texts.stream().filter(text -> text.meant() == each).count() >= FEWEST;
        }
        learn(texts, penalty);
    }

    private void learn(List<SenseTexts.Text> texts, double penalty) {
        int[][] found = new int[texts.size()][];
        for (int i = 0; i < found.length; i++) {
            found[i] = texts.get(i).features().stream()
                    .filter(index::containsKey)
                    .mapToInt(index::get)
                    .toArray();
        }
        var squares = new double[senses][index.size()];
        for (int pass = 0; pass < PASSES; pass++) {
            var gradient = new double[senses][index.size()];
            for (int i = 0; i < found.length; i++) {
                double[] likely = likely(texts.get(i).base(), found[i]);
                for (int sense = 0; sense < senses; sense++) {
                    double error = likely[sense] - (texts.get(i).meant() == sense ? 1 : 0);
                    for (int feature : found[i]) {
                        gradient[sense][feature] += error;
                    }
                }
            }
            step(gradient, squares, penalty);
        }
    }

    private void step(double[][] gradient, double[][] squares, double penalty) {
        for (int sense = 0; sense < senses; sense++) {
            for (int feature = 0; trained[sense] && feature < index.size(); feature++) {
                double slope = gradient[sense][feature] + penalty * weights[sense][feature];
                squares[sense][feature] += slope * slope;
                weights[sense][feature] -= STEP * slope / (Math.sqrt(squares[sense][feature]) + 1e-6);
            }
        }
    }

    private double[] likely(List<Double> base, int[] found) {
        double[] scores = base.stream().mapToDouble(each -> each).toArray();
        double most = Double.NEGATIVE_INFINITY;
        for (int sense = 0; sense < senses; sense++) {
            for (int feature : found) {
                scores[sense] += weights[sense][feature];
            }
            most = Math.max(most, scores[sense]);
        }
        double whole = 0;
        for (int sense = 0; sense < senses; sense++) {
            scores[sense] = Math.exp(scores[sense] - most);
            whole += scores[sense];
        }
        for (int sense = 0; sense < senses; sense++) {
            scores[sense] /= whole;
        }
        return scores;
    }

    /** How likely each sense of a text is. */
    double[] likely(SenseTexts.Text text) {
        return likely(
                text.base(),
                text.features().stream()
                        .filter(index::containsKey)
                        .mapToInt(index::get)
                        .toArray());
    }

    boolean isTrained(int sense) {
        return trained[sense];
    }

    /** The weights of a sense that are not nothing, in hundredths. */
    Map<String, Integer> of(int sense, int least) {
        var some = new TreeMap<String, Integer>();
        for (String feature : new HashSet<>(index.keySet())) {
            int weight = (int) Math.round(weights[sense][index.getOrDefault(feature, 0)] * 100);
            if (Math.abs(weight) >= least) {
                some.put(feature, weight);
            }
        }
        return some;
    }
}
