package io.github.medsecretary.benchmarks;

import io.github.medsecretary.terminology.confusion.Surroundings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is known of the neighbours of words before anything is learnt, from the list beside this class: weights of the
 * features of {@link Surroundings} by their names. What is learnt is added to them.
 */
final class KnownNeighbours {

    private static final double ADJACENT = 1.4;
    private static final double NEAR = 1.7;
    private static final int BEGINNING = 5;

    private final Map<String, Map<String, Double>> byWord;

    private KnownNeighbours(Map<String, Map<String, Double>> byWord) {
        this.byWord = byWord;
    }

    static KnownNeighbours read() throws IOException {
        Map<String, Map<String, Double>> byWord = new HashMap<>();
        try (InputStream in = KnownNeighbours.class.getResourceAsStream("confusable-neighbours.tsv");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t", -1);
                Map<String, Double> its = byWord.computeIfAbsent(Surroundings.plain(cells[0]), none -> new TreeMap<>());
                for (String cue : cells[1].split(" ", -1)) {
                    its.put(feature(cue), isAdjacent(cue) ? ADJACENT : NEAR);
                }
            });
        }
        return new KnownNeighbours(byWord);
    }

    private static boolean isAdjacent(String cue) {
        return cue.charAt(0) == '<' || cue.charAt(0) == '>';
    }

    private static String feature(String cue) {
        boolean begins = cue.endsWith("*");
        String word =
                Surroundings.plain(cue.substring(isAdjacent(cue) ? 1 : 0, begins ? cue.length() - 1 : cue.length()));
        String part = begins ? word.substring(0, Math.min(BEGINNING, word.length())) : word;
        return switch (cue.charAt(0)) {
            case '<' -> (begins ? "sl:" : "l".repeat(words(part)) + ':') + part;
            case '>' -> (begins ? "sr:" : "r".repeat(words(part)) + ':') + part;
            default -> (begins ? "t:" : "w:") + part;
        };
    }

    private static int words(String joined) {
        return 1 + (int) joined.chars().filter(c -> c == '_').count();
    }

    /** The words, as surroundings are compared. */
    Set<String> words() {
        return Set.copyOf(byWord.keySet());
    }

    boolean knows(String word) {
        return byWord.containsKey(Surroundings.plain(word));
    }

    /** What speaks for one word and against another, in natural-log-odds units; what both have says nothing. */
    Map<String, Double> of(String first, String second) {
        Map<String, Double> weights = new TreeMap<>();
        of(first).forEach((name, weight) -> weights.merge(name, weight, Double::sum));
        of(second).forEach((name, weight) -> weights.merge(name, -weight, Double::sum));
        weights.values().removeIf(weight -> weight == 0);
        return weights;
    }

    private Map<String, Double> of(String word) {
        return byWord.getOrDefault(Surroundings.plain(word), Map.of());
    }
}
