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

    /** How alike two words are. */
    enum Likeness {
        /** Few letters differ, they mean the opposite, or somebody wrote cues for them. */
        CLOSE,
        /** They begin and end alike. */
        FRAMED,
        /** Neither, or they are medicines, which are confused in lists where nothing tells. */
        FAR
    }

    private static final int LONG_ENOUGH = 5;
    private static final int MOST_EDITS = 2;
    private static final String INTRUDER = "intruder\t";
    private static final String UNLEARNT = "unlearnt";

    /** The entries of both. */
    record Cues(Confusable first, Confusable second) {}

    /** The pairs of a lexicon's sets and those of the list beside this class, each once, in the order of the alphabet. */
    static List<ConfusionPair> all(List<Confusable> entries) throws IOException {
        Map<String, ConfusionPair> pairs = new TreeMap<>();
        try (InputStream in = ConfusionPair.class.getResourceAsStream("confusable-pairs.tsv");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                if (cells.length == 3 && !cells[0].equals(UNLEARNT)) {
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
        unlearnt().forEach(pairs::remove);
        return new ArrayList<>(pairs.values());
    }

    private static void put(Map<String, ConfusionPair> pairs, ConfusionPair pair) {
        boolean inOrder = pair.first().compareTo(pair.second()) < 0;
        pairs.put(
                inOrder ? pair.first() + '\t' + pair.second() : pair.second() + '\t' + pair.first(),
                inOrder ? pair : pair.turned());
    }

    private ConfusionPair turned() {
        return new ConfusionPair(kind, /* first= */ second, /* second= */ first, cues);
    }

    private static Optional<ConfusionPair> of(Confusable first, Confusable second) {
        boolean oneWordEach = first.member().indexOf(' ') < 0 && second.member().indexOf(' ') < 0;
        return oneWordEach && !isToldByGrammar(first) && !isToldByGrammar(second)
                ? Optional.of(new ConfusionPair(
                        first.kind().name().toLowerCase(Locale.ROOT),
                        first.member(),
                        second.member(),
                        Optional.of(new Cues(first, second))))
                : Optional.empty();
    }

    // "Their" and "there": notes have so many of both, each right but for a slip, that what stands around says too
    // much.
    private static boolean isToldByGrammar(Confusable entry) {
        return entry.cuesFor().exists(cue -> cue.phrase().indexOf('[') >= 0);
    }

    /** The words of that list which hardly ever have a right place in a clinical letter. */
    static Set<String> intruders() throws IOException {
        return beginning(INTRUDER);
    }

    private static Set<String> unlearnt() throws IOException {
        return beginning(UNLEARNT + '\t');
    }

    private static Set<String> beginning(String start) throws IOException {
        try (InputStream in = ConfusionPair.class.getResourceAsStream("confusable-pairs.tsv");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> line.startsWith(start))
                    .map(line -> line.substring(start.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** How alike the two are: words that are very much so are the likelier mistaken. */
    Likeness likeness() {
        boolean isMedicine = kind.equals("lasa");
        int shorter = Math.min(first.length(), second.length());
        boolean close = shorter >= LONG_ENOUGH && distance() <= MOST_EDITS;
        boolean framed = shorter > LONG_ENOUGH
                && first.charAt(0) == second.charAt(0)
                && first.charAt(first.length() - 1) == second.charAt(second.length() - 1);
        if (!isMedicine && (cues.isPresent() || kind.equals("antonym") || close)) {
            return Likeness.CLOSE;
        }
        return !isMedicine && framed ? Likeness.FRAMED : Likeness.FAR;
    }

    private int distance() {
        int[] above = java.util.stream.IntStream.rangeClosed(0, second.length()).toArray();
        for (int i = 1; i <= first.length(); i++) {
            var row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = above[j - 1] + (first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[second.length()];
    }

    /** Both as surroundings are compared. */
    List<String> plain() {
        return List.of(Surroundings.plain(first), Surroundings.plain(second));
    }
}
