package io.github.medsecretary.benchmarks;

import io.github.medsecretary.terminology.lexicon.Abbreviation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Weights of features for the senses of one short form: a multinomial logistic regression over what the inventory gives
 * by itself, shrunk by a square penalty. A weight is shrunk the less the more its feature parts the sense from the
 * others by count, as a naive Bayes would have it (after Wang and Manning, "Baselines and bigrams", 2012).
 *
 * <p>How often a long form is written out is not how often its short form means it: nobody shortens "right arm", and
 * everybody rheumatoid arthritis. So each sense's texts count together as much as its prior and its number of texts say,
 * by a geometric mean.
 */
final class SenseWeights {

    private static final int STEPS = 50;
    private static final int FEWEST = 2;
    private static final int MOST_COUNTED = 150;
    private static final double HEAVIEST = 10;
    private static final double PRIORS_SHARE = 0.9;
    private static final double PENALTY_OF_ALWAYS = 4;
    private static final double LEAST_STRETCH = 0.5;
    private static final double STRETCH_BY_RATIO = 0.2;
    private static final double UNSEEN = 0.1;

    private final List<SenseTexts.Text> texts;
    private final double penalty;
    private final int senses;
    private final Map<String, Integer> index = new HashMap<>();
    private final List<Integer> trained = new ArrayList<>();
    private final int[][] found;
    private final double[][] strengths;
    private final double[] counted;
    private final double[] stretch;
    private final double[] weights;

    SenseWeights(List<Abbreviation> senses, List<SenseTexts.Text> texts, double penalty) {
        this.senses = senses.size();
        this.texts = texts;
        this.penalty = penalty;
        var counts = new TreeMap<String, Integer>();
        texts.forEach(text -> text.features().keySet().forEach(each -> counts.merge(each, 1, Integer::sum)));
        counts.forEach((feature, count) -> {
            if (count > 1) {
                index.put(feature, index.size());
            }
        });
        var frequencies = new int[senses.size()];
        texts.forEach(text -> frequencies[text.meant()]++);
        for (int sense = 0; sense < senses.size(); sense++) {
            if (frequencies[sense] >= FEWEST) {
                trained.add(sense);
            }
        }
        // What has no rival to learn from is only ever made likelier.
        if (trained.size() < 2) {
            trained.clear();
        }
        this.counted = counted(senses, frequencies, texts.size());
        this.found = new int[texts.size()][];
        this.strengths = new double[texts.size()][];
        for (int i = 0; i < found.length; i++) {
            found[i] = found(texts.get(i));
            strengths[i] = strengths(texts.get(i));
        }
        this.stretch = stretch();
        this.weights = Minimum.of(this::loss, trained.size() * (index.size() + 1), STEPS);
    }

    private void add(double times, int text, double[] sums, int from) {
        for (int k = 0; k < found[text].length; k++) {
            sums[from + found[text][k]] += times * strengths[text][k];
        }
        sums[from + index.size()] += times;
    }

    // By how much each weight is more than the number that is sought and shrunk.
    private double[] stretch() {
        int width = index.size() + 1;
        var sums = new double[trained.size() * width];
        var all = new double[width];
        for (int i = 0; i < found.length; i++) {
            int row = trained.indexOf(texts.get(i).meant());
            double times = counted[texts.get(i).meant()];
            add(times, i, all, 0);
            if (row >= 0) {
                add(times, i, sums, row * width);
            }
        }
        var stretch = new double[sums.length];
        for (int i = 0; i < sums.length; i++) {
            int feature = i % width;
            double its = sums[i - feature + width - 1];
            double share = (sums[i] + UNSEEN) / (its + 2 * UNSEEN);
            double others = (all[feature] - sums[i] + UNSEEN) / (all[width - 1] - its + 2 * UNSEEN);
            stretch[i] =
                    feature == width - 1 ? 1 : LEAST_STRETCH + STRETCH_BY_RATIO * Math.abs(Math.log(share / others));
        }
        return stretch;
    }

    private static double[] counted(List<Abbreviation> senses, int[] frequencies, int all) {
        var wanted = new double[senses.size()];
        double sum = 0;
        for (int i = 0; i < wanted.length; i++) {
            if (frequencies[i] > 0) {
                wanted[i] = Math.pow(senses.get(i).prior(), PRIORS_SHARE)
                        * Math.pow(Math.min(MOST_COUNTED, frequencies[i]), 1 - PRIORS_SHARE);
                sum += wanted[i];
            }
        }
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = frequencies[i] == 0 ? 0 : Math.min(HEAVIEST, wanted[i] * all / sum / frequencies[i]);
        }
        return wanted;
    }

    private int[] found(SenseTexts.Text text) {
        return text.features().keySet().stream()
                .filter(index::containsKey)
                .mapToInt(each -> index.getOrDefault(each, 0))
                .toArray();
    }

    private double[] strengths(SenseTexts.Text text) {
        return text.features().entrySet().stream()
                .filter(each -> index.containsKey(each.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .toArray();
    }

    // The weights of a sense lie together, its weight that always counts last.
    private double loss(double[] point, double[] slope) {
        int width = index.size() + 1;
        double loss = 0;
        for (int i = 0; i < point.length; i++) {
            double each = (i + 1) % width == 0 ? PENALTY_OF_ALWAYS : penalty;
            slope[i] = each * point[i];
            loss += each * point[i] * point[i] / 2;
        }
        for (int i = 0; i < found.length; i++) {
            SenseTexts.Text text = texts.get(i);
            double[] likely = likely(text.base(), found[i], strengths[i], point);
            double times = counted[text.meant()];
            loss -= times * Math.log(Math.max(1e-12, likely[text.meant()]));
            for (int row = 0; row < trained.size(); row++) {
                int sense = trained.get(row);
                double error = times * (likely[sense] - (text.meant() == sense ? 1 : 0));
                int from = row * width;
                for (int k = 0; k < found[i].length; k++) {
                    int at = from + found[i][k];
                    slope[at] += error * strengths[i][k] * stretch[at];
                }
                slope[from + width - 1] += error;
            }
        }
        return loss;
    }

    private double[] likely(List<Double> base, int[] features, double[] strong, double[] point) {
        double[] scores = base.stream().mapToDouble(each -> each).toArray();
        int width = index.size() + 1;
        for (int row = 0; row < trained.size(); row++) {
            double sum = point[row * width + width - 1];
            for (int k = 0; k < features.length; k++) {
                int at = row * width + features[k];
                sum += strong[k] * point[at] * stretch[at];
            }
            scores[trained.get(row)] += sum;
        }
        return shares(scores);
    }

    private double[] shares(double[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (double each : scores) {
            most = Math.max(most, each);
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
        return likely(text.base(), found(text), strengths(text), weights);
    }

    boolean isTrained(int sense) {
        return trained.contains(sense);
    }

    /** The weight of a sense that always counts, in hundredths. */
    int always(int sense) {
        return hundredths(trained.indexOf(sense) * (index.size() + 1) + index.size());
    }

    /** The weights of a sense that are not next to nothing, in hundredths. */
    Map<String, Integer> of(int sense, int least) {
        var some = new TreeMap<String, Integer>();
        int from = trained.indexOf(sense) * (index.size() + 1);
        index.forEach((feature, number) -> {
            int weight = hundredths(from + number);
            if (Math.abs(weight) >= least) {
                some.put(feature, weight);
            }
        });
        return some;
    }

    private int hundredths(int at) {
        return (int) Math.round(weights[at] * stretch[at] * 100);
    }
}
