package io.github.medsecretary.terminology.shortform;

import io.github.medsecretary.terminology.lexicon.Abbreviation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Weights of what stands around a short form, for the senses for which there was text to learn from.
 *
 * <p>The weights were trained offline, shrunk towards nothing and rounded; they are added to a sense's own prior and
 * cues, all in natural-log-odds units. The form of the file: lines that begin with {@code #} are comments; otherwise
 * short form, long form, and {@code feature=weight} in hundredths, parted by tabs. Immutable and thread-safe.
 */
public final class SenseModel {

    private static final int TELLING = 30;
    private static final int SHORTEST = 5;
    private static final int MOST_EVIDENCE = 5;
    private static final SenseModel NONE = new SenseModel(Map.of());

    private final Map<String, Map<String, Integer>> senses;

    private SenseModel(Map<String, Map<String, Integer>> senses) {
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
        var senses = new HashMap<String, Map<String, Integer>>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] cells = line.split("\t", -1);
                senses.put(cells[0] + '\t' + cells[1], weights(cells));
            }
        }
        return new SenseModel(senses);
    }

    private static Map<String, Integer> weights(String[] cells) {
        var weights = new HashMap<String, Integer>();
        for (int i = 2; i < cells.length; i++) {
            int sign = cells[i].lastIndexOf('=');
            weights.put(cells[i].substring(0, sign), Integer.parseInt(cells[i], sign + 1, cells[i].length(), 10));
        }
        return weights;
    }

    /** Whether a sense was trained. */
    boolean knows(Abbreviation sense) {
        return senses.containsKey(sense.key());
    }

    private Map<String, Integer> of(Abbreviation sense) {
        return senses.getOrDefault(sense.key(), Map.of());
    }

    /** The sum of a sense's weights for what is there. */
    double weigh(Abbreviation sense, Set<String> features) {
        Map<String, Integer> weights = of(sense);
        int sum = weights.getOrDefault("bias", 0);
        for (String each : features) {
            sum += weights.getOrDefault(each, 0);
        }
        return sum / 100.0;
    }

    /** The words that speak for a sense, the weightiest first. */
    Seq<String> evidence(Abbreviation sense, Set<String> features) {
        Map<String, Integer> weights = of(sense);
        return List.ofAll(features)
                .filter(each -> isWord(each) && weights.getOrDefault(each, 0) >= TELLING)
                .sorted(Comparator.comparingInt((String each) -> weights.getOrDefault(each, 0))
                        .reversed())
                .map(each -> each.substring(each.indexOf(':') + 1).replace('_', ' '))
                .take(MOST_EVIDENCE);
    }

    // Neither the specialty nor a word so short that it stands everywhere.
    private static boolean isWord(String feature) {
        return (feature.startsWith("w:") || feature.startsWith("l:") || feature.startsWith("r:"))
                && feature.length() > SHORTEST;
    }
}
