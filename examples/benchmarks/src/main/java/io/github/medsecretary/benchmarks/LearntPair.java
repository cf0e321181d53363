package io.github.medsecretary.benchmarks;

import io.github.medsecretary.terminology.confusion.ConfusionModel;
import io.github.medsecretary.terminology.confusion.Surroundings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What was learnt of a pair, and how well it does in notes that were left out. */
final class LearntPair {

    private static final int MOST = 400;
    private static final int FEWEST = 3;
    private static final int FEWEST_OF_MEDICINES = 20;
    private static final int RARE = 20;
    private static final double PRIOR_POWER = 0.3;
    private static final double FULLY_COUNTED = 15;
    private static final double SCALE = 0.2;
    private static final int HEAVIEST = 220;
    private static final int HEAVIEST_OF_KNOWN = 500;
    private static final double LEAST_BOUND = 0.5;
    private static final double MOST_BOUND = 7;
    private static final double NEVER = 99;
    private static final double ROWS = 15;
    private static final double ROWS_BY_COUNT = 6;
    private static final double UNSEEN = 1;
    private static final double INTRUDER = 0.5;
    private static final double RARELY_RIGHT = 4;
    private static final double COST_OF_KNOWN = 6.3;
    // Words that are less alike are the seldomer mistaken.
    private static final double UNLIKE = 1.5;
    private static final double COST_BY_COUNT_OF_KNOWN = 0.2;
    private static final double COST_OF_SEEN = 5;
    private static final double KEPT = 0.8;
    private static final double COST_OF_CLOSE = 20;
    private static final double COST_OF_FRAMED = 40;
    private static final double COST_OF_FAR = 60;
    private static final double SPOKEN_FOR = 45;
    private static final double BACKGROUND_OF_ANTONYM = 2;

    private static final String MEDICINE = "lasa";
    private static final String ANTONYM = "antonym";

    /** What was chosen for words and for medicines, by notes left out of the learning. */
    private record Settings(double background, double penalty, int folds, double costByCount, double lightest) {

        private static final Settings WORDS = new Settings(0.5, 0.4, 8, 0.15, 0.07);
        private static final Settings MEDICINES = new Settings(1, 0.2, 4, 0.7, 0.12);
    }

    private final ConfusionPair pair;
    private final Map<String, Double> known;
    private final boolean bothKnown;
    private final WordTopics topics;
    private final boolean isMedicine;
    private final double elsewhere;
    private final Settings settings;
    private final List<PairWeights.Place> places = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final double[] firstMargins;
    private final double[] secondMargins;
    private final double boundForFirst;
    private final double boundForSecond;
    private final PairWeights weights;

    private LearntPair(ConfusionPair pair, ConfusionPlaces source, KnownNeighbours neighbours, WordTopics topics) {
        this.pair = pair;
        this.topics = topics;
        this.isMedicine = pair.kind().equals(MEDICINE);
        this.known = known(neighbours);
        this.settings = isMedicine ? Settings.MEDICINES : Settings.WORDS;
        this.bothKnown = !isMedicine && neighbours.knows(pair.first()) && neighbours.knows(pair.second());
        this.elsewhere = isMedicine ? 0 : RepeatedWords.of(pair, source);
        add(source, pair.first(), true);
        add(source, pair.second(), false);
        int own = places.size();
        addBackground(source, pair.first(), true);
        addBackground(source, pair.second(), false);
        double[] margins = leftOut(own);
        this.firstMargins = of(margins, true);
        this.secondMargins = of(margins, false);
        double scale = isMedicine ? 1 : MarginScale.of(firstMargins, secondMargins, SPOKEN_FOR);
        this.boundForFirst = bound(firstMargins, secondMargins, scale, source, pair.first());
        this.boundForSecond = bound(secondMargins, firstMargins, scale, source, pair.second());
        this.weights = new PairWeights(places, names.size(), settings.penalty());
    }

    private Map<String, Double> known(KnownNeighbours neighbours) {
        Map<String, Double> all = neighbours.of(pair.first(), pair.second());
        if (!isMedicine) {
            PairGrammar.of(pair.first(), pair.second()).forEach((name, weight) -> all.merge(name, weight, Double::sum));
        }
        return all;
    }

    /** What there is to learn of a pair; none if neither word is there often enough. */
    static Optional<LearntPair> of(
            ConfusionPair pair, ConfusionPlaces source, KnownNeighbours neighbours, WordTopics topics) {
        return !isEnough(pair, source.count(pair.first()), source.count(pair.second()))
                ? Optional.empty()
                : Optional.of(new LearntPair(pair, source, neighbours, topics)).filter(LearntPair::everSpeaks);
    }

    // Of a medicine that hardly any note has the cues say more than what happened to stand around it.
    private static boolean isEnough(ConfusionPair pair, int first, int second) {
        return pair.kind().equals(MEDICINE)
                ? Math.min(first, second) >= FEWEST && first + second >= FEWEST_OF_MEDICINES
                : Math.max(first, second) >= FEWEST;
    }

    private boolean everSpeaks() {
        return boundForFirst < NEVER || boundForSecond < NEVER;
    }

    private void add(ConfusionPlaces source, String word, boolean first) {
        List<ConfusionPlaces.Spot> spots = source.of(word, MOST);
        double weight = counted(source, word) / Math.max(1, spots.size());
        spots.forEach(spot -> add(spot, first, weight));
    }

    private static double dampened(int n) {
        return n <= FULLY_COUNTED ? n : FULLY_COUNTED * Math.pow(1.0 * n / FULLY_COUNTED, PRIOR_POWER);
    }

    private double counted(ConfusionPlaces source, String word) {
        int a = source.count(pair.first());
        int b = source.count(pair.second());
        double scale = Math.pow((Math.min(MOST, a) + Math.min(MOST, b)) / (dampened(a) + dampened(b)), SCALE);
        return scale * dampened(source.count(word));
    }

    // A word that is hardly ever there may stand anywhere.
    private void addBackground(ConfusionPlaces source, String word, boolean first) {
        if (source.count(word) < RARE) {
            double weight = (pair.kind().equals(ANTONYM) ? BACKGROUND_OF_ANTONYM : settings.background())
                    / source.background().size();
            source.background().forEach(spot -> add(spot, first, weight));
        }
    }

    private void add(ConfusionPlaces.Spot spot, boolean first, double weight) {
        Surroundings around = spot.surroundings();
        // All medicines are nouns.
        int[] told = IntStream.range(0, around.count())
                .filter(each -> !isMedicine || !around.isOfClass(each))
                .toArray();
        var features = new int[told.length];
        var strengths = new float[told.length];
        for (int i = 0; i < told.length; i++) {
            int feature = told[i];
            features[i] = numbers.computeIfAbsent(around.hash(feature), none -> {
                names.add(around.name(feature));
                return names.size() - 1;
            });
            strengths[i] = around.strength(feature);
        }
        double base = ConfusionModel.share(
                pair.cues().map(each -> spot.cues(each.first(), each.second())).orElse(0.0));
        for (int i = 0; i < features.length; i++) {
            base += strengths[i] * known.getOrDefault(names.get(features[i]), 0.0);
        }
        float[] about = isMedicine ? new float[0] : topics.around(around);
        places.add(new PairWeights.Place(spot.note(), first, weight, base, features, strengths, about));
    }

    private double[] leftOut(int own) {
        var margins = new double[own];
        for (int fold = 0; fold < settings.folds(); fold++) {
            int out = fold;
            var in = places.stream()
                    .filter(each -> each.note() % settings.folds() != out)
                    .toList();
            var learnt = new PairWeights(in, names.size(), settings.penalty());
            for (int i = 0; i < own; i++) {
                if (places.get(i).note() % settings.folds() == out) {
                    margins[i] = learnt.margin(places.get(i));
                }
            }
        }
        return margins;
    }

    // By how much the word that stands there fits better than the other.
    private double[] of(double[] margins, boolean first) {
        double[] own = IntStream.range(0, margins.length)
                .filter(i -> places.get(i).first() == first)
                .mapToDouble(i -> first ? margins[i] : -margins[i])
                .toArray();
        Arrays.sort(own);
        return own;
    }

    /**
     * The margin from which a written word is taken for wrong: that at which the other is so many times as likely as a
     * right one that is flagged costs, or a higher one: of words with known neighbours that at which what is found less what
     * the flagged ones of the notes left out cost is most, of others the next at which it is anything. Of medicines, of which
     * only notes can say how far their cues lead, that at which what is found less what it costs is most.
     */
    private double bound(double[] written, double[] other, double scale, ConfusionPlaces source, String word) {
        double standsFor = source.count(word) / Math.max(1, counted(source, word));
        double byCount = bothKnown ? COST_BY_COUNT_OF_KNOWN : settings.costByCount();
        double likely = Math.log(Math.min(cost(), COST_OF_FRAMED) + byCount * standsFor) / scale;
        if (bothKnown) {
            return best(written, other, likely);
        }
        double best = NEVER;
        double most = 0;
        for (double bound = isMedicine ? LEAST_BOUND : likely; bound < MOST_BOUND; bound += 0.1) {
            double gain = gain(written, other, bound, scale, source, word);
            if (gain > most) {
                most = gain;
                best = bound;
            }
            if (gain > 0 && !isMedicine) {
                return best;
            }
        }
        return best;
    }

    // However few words tell of flags, most of what is found is not given up for them.
    private static double best(double[] written, double[] other, double least) {
        double best = least;
        double most = Double.NEGATIVE_INFINITY;
        double enough = KEPT * share(other, ROWS, each -> each >= least);
        for (double bound = least; bound < MOST_BOUND; bound += 0.1) {
            double at = bound;
            double found = share(other, ROWS, each -> each >= at);
            if (found < enough) {
                return best;
            }
            double gain = found - COST_OF_SEEN * share(written, ROWS, each -> -each >= at);
            if (gain > most) {
                most = gain;
                best = bound;
            }
        }
        return best;
    }

    // A word that was hardly ever there may yet be right, an intruder less so.
    private double gain(
            double[] written, double[] other, double bound, double scale, ConfusionPlaces source, String word) {
        int count = source.count(word);
        double unseen = UNSEEN * Math.exp(-bound * scale);
        double wrongly =
                (Arrays.stream(written).filter(each -> -each >= bound).count() + unseen) / (written.length + UNSEEN);
        double found = share(other, ROWS, each -> each >= bound);
        double rarely = pair.likeness() == ConfusionPair.Likeness.FAR ? 2 * RARELY_RIGHT : RARELY_RIGHT;
        double rows = Math.min(ROWS, (count + (source.isIntruder(word) ? INTRUDER : rarely)) / ROWS_BY_COUNT);
        return found - wrongly * (cost() * rows + settings.costByCount() * count);
    }

    private double cost() {
        return bothKnown
                ? COST_OF_KNOWN * (pair.likeness() == ConfusionPair.Likeness.CLOSE ? 1 : UNLIKE)
                : switch (pair.likeness()) {
                    case CLOSE -> COST_OF_CLOSE;
                    case FRAMED -> COST_OF_FRAMED;
                    case FAR -> COST_OF_FAR;
                };
    }

    private static double share(double[] margins, double most, java.util.function.DoublePredicate counted) {
        return margins.length == 0
                ? 0
                : Arrays.stream(margins).filter(counted).count() * Math.min(most, margins.length) / margins.length;
    }

    /** How many swapped words of at most so many are found; each direction by its own bound, at least the given one. */
    double found(double bound, int most) {
        double first = Math.max(bound, boundForSecond);
        double second = Math.max(bound, boundForFirst);
        return share(firstMargins, most, each -> each >= (bound == 0 ? first : bound))
                + share(secondMargins, most, each -> each >= (bound == 0 ? second : bound));
    }

    /** How many right words of at most so many are flagged. */
    double flagged(double bound, int most) {
        return share(firstMargins, most, each -> -each >= (bound == 0 ? boundForFirst : bound))
                + share(secondMargins, most, each -> -each >= (bound == 0 ? boundForSecond : bound));
    }

    /** How many words these are. */
    double counted(int most) {
        return Math.min(most, firstMargins.length) + Math.min(most, secondMargins.length);
    }

    /** The weights that are kept, in hundredths, by the names of their features. */
    Map<String, Integer> weights() {
        Map<String, Double> all = new TreeMap<>(known);
        for (int i = 0; i < names.size(); i++) {
            all.merge(names.get(i), weights.of(i), Double::sum);
        }
        int most = bothKnown ? HEAVIEST_OF_KNOWN : HEAVIEST;
        double[] sizes = all.values().stream().mapToDouble(Math::abs).sorted().toArray();
        double least = Math.max(settings.lightest(), sizes.length > most ? sizes[sizes.length - most] : 0);
        Map<String, Integer> kept = new TreeMap<>();
        all.forEach((name, weight) -> {
            if (Math.abs(weight) >= least && isAscii(name)) {
                kept.put(name, (int) Math.round(100 * weight));
            }
        });
        return kept;
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c > 32 && c < 127);
    }

    /** As a line of the model, by the numbers of all features. */
    String line(Map<String, Integer> all) {
        double counted = counted(MOST);
        var line = new StringBuilder(pair.first()
                + '\t'
                + pair.second()
                + '\t'
                + pair.kind()
                + '\t'
                + Math.round(100 * boundForFirst)
                + '\t'
                + Math.round(100 * boundForSecond)
                + '\t'
                + Math.round(1000 * found(0, MOST) / counted)
                + '\t'
                + Math.round(1000 - 1000 * flagged(0, MOST) / counted)
                + '\t'
                + (int) counted
                + '\t'
                + Math.round(100 * weights.always())
                + '\t'
                + Math.round(100 * elsewhere)
                + '\t'
                + WordTopics.cells(weights.topics()));
        int before = 0;
        for (var each : weights().entrySet()) {
            int number = all.getOrDefault(each.getKey(), 0);
            line.append('\t').append(number - before).append(':').append(each.getValue());
            before = number;
        }
        return line.append('\n').toString();
    }
}
