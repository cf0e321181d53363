package io.github.medsecretary.benchmarks;

import io.github.medsecretary.terminology.confusion.Surroundings;
import io.github.medsecretary.terminology.lexicon.Confusable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Two words that are mistaken for each other.
 *
 * @param kind how, as a lexicon says it
 * @param first the one
 * @param second the other
 * @param cues their entries in a lexicon, if both are in one set of it
 */
record ConfusionPair(String kind, String first, String second, Optional<Cues> cues) {

    private static final String INTRUDER = "intruder\t";

    /** The entries of both. */
    record Cues(Confusable first, Confusable second) {}

    /** The pairs of a lexicon's sets and those of the list beside this class, each once, in the order of the alphabet. */
    static List<ConfusionPair> all(List<Confusable> entries) throws IOException {
        Map<String, ConfusionPair> pairs = new TreeMap<>();
        try (InputStream in = ConfusionPair.class.getResourceAsStream("confusable-pairs.tsv");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                if (cells.length == 3) {
                    put(pairs, new ConfusionPair(cells[0], cells[1], cells[2], Optional.empty()));
                }
            }
        }
        for (int i = 0; i < entries.size(); i++) {
            for (int j = 0; j < entries.size(); j++) {
                if (entries.get(i).set().equals(entries.get(j).set())
                        && entries.get(i).member().compareTo(entries.get(j).member()) < 0) {
                    of(entries.get(i), entries.get(j)).ifPresent(pair -> put(pairs, pair));
                }
            }
        }
        return new ArrayList<>(pairs.values());
    }

    private static void put(Map<String, ConfusionPair> pairs, ConfusionPair pair) {
        boolean inOrder = pair.first().compareTo(pair.second()) < 0;
        pairs.put(
                inOrder ? pair.first() + '\t' + pair.second() : pair.second() + '\t' + pair.first(),
                inOrder ? pair : new ConfusionPair(pair.kind(), pair.second(), pair.first(), pair.cues()));
    }

    private static Optional<ConfusionPair> of(Confusable first, Confusable second) {
        boolean oneWordEach = first.member().indexOf(' ') < 0 && second.member().indexOf(' ') < 0;
        return oneWordEach
                ? Optional.of(new ConfusionPair(
                        first.kind().name().toLowerCase(Locale.ROOT),
                        first.member(),
                        second.member(),
                        Optional.of(new Cues(first, second))))
                : Optional.empty();
    }

    /** The words of that list which hardly ever have a right place in a clinical letter. */
    static Set<String> intruders() throws IOException {
        try (InputStream in = ConfusionPair.class.getResourceAsStream("confusable-pairs.tsv");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> line.startsWith(INTRUDER))
                    .map(line -> line.substring(INTRUDER.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Both as surroundings are compared. */
    List<String> plain() {
        return List.of(Surroundings.plain(first), Surroundings.plain(second));
    }
}
