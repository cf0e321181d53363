package io.github.medsecretary.benchmarks.heard;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Learns which words stand in clinical text, which follow which, and which speak for which subject, from notes and the
 * corrected text of dictations. Pairs that were seen once are left out, so that no text can be put together again.
 */
public final class UsageTrainer {

    private static final int BASE = 36;
    private static final int FEWEST = 2;
    private static final int FEWEST_NOTES = 6;
    private static final double LEAST_WEIGHT = 0.5;
    private static final int MOST_AREAS = 3;

    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Map<String, Integer>> followers = new TreeMap<>();
    private final List<Set<String>> letters = new ArrayList<>();

    private UsageTrainer() {}

    /** Takes the paths of the training notes, of the corrected dictations, of the list of terms, and of the result. */
    public static void main(String[] arguments) throws IOException {
        var trainer = new UsageTrainer();
        var dictionary = Dictionary.of(UkLexicons.layers());
        for (String text : Texts.notes(Path.of(arguments[0]))) {
            trainer.learn(dictionary, text);
        }
        for (String text : Texts.dialogues(Path.of(arguments[1])).values()) {
            trainer.learn(dictionary, text);
        }
        var lines = new ArrayList<String>(List.of(
                "# medsecretary-usage 1",
                "# licence Apache-2.0",
                "# source counts of words and of pairs of words that were seen twice or more in the training part of",
                "# source de-duplicated CC0 transcribed notes and of the corrected dialogues of ACI-Bench (CC-BY-4.0)",
                "# made by io.github.medsecretary.benchmarks.heard.UsageTrainer"));
        lines.addAll(trainer.words());
        lines.add(trainer.once());
        lines.addAll(trainer.near(areas(Path.of(arguments[2]))));
        Files.write(Path.of(arguments[3]), lines);
        System.out.printf(Locale.ROOT, "%d lines, %d bytes%n", lines.size(), Files.size(Path.of(arguments[3])));
    }

    private void learn(Dictionary dictionary, String text) {
        Words words = dictionary.read(ClinicalText.of(text).get()).words();
        var seen = new HashSet<String>();
        String before = ".";
        for (int i = 0; i < words.count(); i++) {
            String word = normal(words.folded(i));
            counts.merge(word, 1, Integer::sum);
            followers.computeIfAbsent(before, each -> new TreeMap<>()).merge(word, 1, Integer::sum);
            seen.add(word);
            before = word;
        }
        letters.add(seen);
    }

    private static String normal(String folded) {
        char c = folded.charAt(0);
        return c >= '0' && c <= '9' ? "#" : c == '\n' ? "." : folded;
    }

    private List<String> words() {
        List<String> kept = counts.entrySet().stream()
                .filter(each -> each.getValue() >= FEWEST)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        var numbers = new HashMap<String, Integer>();
        kept.forEach(word -> numbers.put(word, numbers.size()));
        return kept.stream().map(word -> line(word, numbers)).toList();
    }

    // They are words, however seldom; in the order of the alphabet.
    private String once() {
        var line = new StringBuilder("once");
        counts.forEach((word, count) -> {
            if (count < FEWEST && word.length() > 3 && word.chars().allMatch(Character::isLetter)) {
                line.append('\t').append(word);
            }
        });
        return line.toString();
    }

    private String line(String word, Map<String, Integer> numbers) {
        var line = new StringBuilder("word\t" + word + "\t" + Integer.toString(counts.getOrDefault(word, 0), BASE));
        var known = new TreeMap<Integer, Integer>();
        followers.getOrDefault(word, Map.of()).forEach((follower, count) -> {
            if (count >= FEWEST && numbers.containsKey(follower)) {
                known.put(numbers.get(follower), count);
            }
        });
        int last = 0;
        for (var each : known.entrySet()) {
            line.append('\t')
                    .append(Integer.toString(each.getKey() - last, BASE))
                    .append(':')
                    .append(Integer.toString(each.getValue(), BASE));
            last = each.getKey();
        }
        return line.toString();
    }

    // The words of one word that are terms of an area or cues for it.
    private static Map<String, Set<String>> areas(Path terms) throws IOException {
        var areas = new TreeMap<String, Set<String>>();
        for (String row : Files.readAllLines(terms)) {
            String[] cells = row.split("\t", -1);
            boolean tells = cells[0].equals("terms") || cells[0].equals("cues");
            if (tells && !cells[1].equals("general")) {
                for (String term : cells[cells.length - 1].split("\\|", -1)) {
                    if (!term.contains(" ")) {
                        areas.computeIfAbsent(cells[1], each -> new HashSet<>()).add(term.toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        return areas;
    }

    private List<String> near(Map<String, Set<String>> areas) {
        List<String> main =
                letters.stream().map(letter -> mainArea(letter, areas)).toList();
        var share = new TreeMap<String, Double>();
        main.forEach(area -> share.merge(area, 1.0 / main.size(), Double::sum));
        var perWord = new TreeMap<String, Map<String, Integer>>();
        for (int i = 0; i < letters.size(); i++) {
            for (String word : letters.get(i)) {
                perWord.computeIfAbsent(word, each -> new TreeMap<>()).merge(main.get(i), 1, Integer::sum);
            }
        }
        var lines = new ArrayList<String>();
        perWord.forEach((word, found) -> {
            int notes = found.values().stream().mapToInt(Integer::intValue).sum();
            if (notes >= FEWEST_NOTES && word.length() > 2 && Character.isLetter(word.charAt(0))) {
                String weights = weights(found, notes, share);
                if (!weights.isEmpty()) {
                    lines.add("near\t" + word + weights);
                }
            }
        });
        return lines;
    }

    private static String mainArea(Set<String> letter, Map<String, Set<String>> areas) {
        String best = "general";
        double most = 0;
        for (var each : areas.entrySet()) {
            long found = letter.stream().filter(each.getValue()::contains).count();
            double told = found / Math.sqrt(each.getValue().size());
            if (told > most) {
                most = told;
                best = each.getKey();
            }
        }
        return best;
    }

    private static String weights(Map<String, Integer> found, int notes, Map<String, Double> share) {
        var weights = new TreeMap<String, Double>();
        found.forEach((area, count) -> {
            double expected = share.getOrDefault(area, 1.0);
            double weight = Math.log((count + 2 * expected) / (notes + 2) / expected);
            if (weight >= LEAST_WEIGHT && count > 2 && !area.equals("general")) {
                weights.put(area, weight);
            }
        });
        var line = new StringBuilder();
        weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_AREAS)
                .forEach(each ->
                        line.append('\t').append(each.getKey()).append(':').append(Math.round(each.getValue() * 10)));
        return line.toString();
    }
}
