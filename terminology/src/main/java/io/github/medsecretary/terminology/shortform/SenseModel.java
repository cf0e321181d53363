package io.github.medsecretary.terminology.shortform;

import io.github.medsecretary.terminology.lexicon.Abbreviation;
import io.github.medsecretary.terminology.reading.Clue;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * Weights of what stands around a short form, for the senses for which there was text to learn from.
 *
 * <p>The weights were trained offline, shrunk towards nothing and rounded; they are added to a sense's own prior and
 * cues, all in natural-log-odds units. The form of the file: lines that begin with {@code #} are comments; lines that
 * begin with {@code features} name features, numbered from nought in the order in which they come; each other line has
 * a short form, a long form, a weight that always counts, and for each further weight how many numbers its feature
 * comes after the one before, a colon, and the weight; weights in hundredths, all parted by tabs. Immutable and
 * thread-safe.
 */
public final class SenseModel {

    private static final int TELLING = 25;
    private static final int MOST_EVIDENCE = 5;
    private static final String NAMES = "features\t";
    private static final SenseModel NONE = new SenseModel(Map.of(), Map.of());

    /** The weights of one sense, by ascending numbers of features. */
    private static final class Weights {

        private final int always;
        private final int[] features;
        private final short[] weights;

        Weights(int always, int[] features, short[] weights) {
            this.always = always;
            this.features = features;
            this.weights = weights;
        }

        int of(int feature) {
            int at = Arrays.binarySearch(features, feature);
            return at < 0 ? 0 : weights[at];
        }
    }

    /** A feature that is there and that the model knows. */
    record Present(String name, int number, double strength) {}

    private static final Weights NOTHING = new Weights(0, new int[0], new short[0]);

    private final Map<String, Integer> numbers;
    private final Map<String, Weights> senses;

    private SenseModel(Map<String, Integer> numbers, Map<String, Weights> senses) {
        this.numbers = numbers;
        this.senses = senses;
    }

    /** A model that knows nothing. */
    public static SenseModel none() {
        return NONE;
    }

    /** The model that comes with the library. Each call reads it anew: keep the result. */
    public static SenseModel uk() {
        try (InputStream in = SenseModel.class.getResourceAsStream("uk-senses.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the library lacks its model of senses");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The model of a text of the form above; malformed lines are a programming error. */
    public static SenseModel read(BufferedReader in) throws IOException {
        var numbers = new HashMap<String, Integer>();
        var senses = new HashMap<String, Weights>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith(NAMES)) {
                for (String name : line.substring(NAMES.length()).split("\t", -1)) {
                    numbers.put(name, numbers.size());
                }
            } else if (!line.startsWith("#") && !line.isBlank()) {
                String[] cells = line.split("\t", -1);
                senses.put(cells[0] + '\t' + cells[1], weights(cells));
            }
        }
        return new SenseModel(numbers, senses);
    }

    private static Weights weights(String[] cells) {
        var features = new int[cells.length - 3];
        var weights = new short[features.length];
        int number = 0;
        for (int i = 0; i < features.length; i++) {
            String cell = cells[i + 3];
            int sign = cell.indexOf(':');
            number += Integer.parseInt(cell, 0, sign, 10);
            features[i] = number;
            weights[i] = (short) Integer.parseInt(cell, sign + 1, cell.length(), 10);
        }
        return new Weights(Integer.parseInt(cells[2]), features, weights);
    }

    /** Whether a sense was trained. */
    boolean knows(Abbreviation sense) {
        return senses.containsKey(sense.key());
    }

    /** What is there of the features that the model knows, in the order given. */
    Seq<Present> known(Map<String, Double> features) {
        return List.ofAll(features.entrySet())
                .filter(each -> numbers.containsKey(each.getKey()))
                .map(each -> new Present(each.getKey(), numbers.getOrDefault(each.getKey(), 0), each.getValue()));
    }

    private Weights of(Abbreviation sense) {
        return senses.getOrDefault(sense.key(), NOTHING);
    }

    /** The weight that a sense always has. */
    double always(Abbreviation sense) {
        return of(sense).always / 100.0;
    }

    /** The sum of a sense's weights for what is there. */
    double weigh(Abbreviation sense, Seq<Present> features) {
        Weights weights = of(sense);
        double sum = 0;
        for (Present each : features) {
            sum += each.strength() * weights.of(each.number());
        }
        return sum / 100.0;
    }

    /** What speaks for a sense, the weightiest first: words that mean something, and where they stand. */
    Seq<Clue> clues(Abbreviation sense, Seq<Present> features) {
        Weights weights = of(sense);
        return features.filter(each -> Telling.isTelling(each.name()) && weights.of(each.number()) >= TELLING)
                .sorted(Comparator.comparingDouble((Present each) -> -each.strength() * weights.of(each.number())))
                .map(each -> Telling.clue(each.name()))
                .distinctBy(Clue::words)
                .take(MOST_EVIDENCE);
    }
}
