package io.github.medsecretary.benchmarks.spelling;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Writes which words stand beside each other in five or more of the training notes (the first argument), both of them
 * words that one of the two lists (the second and third) holds, into the list that the library is built with (the
 * fourth). Pairs of two short words tell little and are left out.
 */
public final class NotePairs {

    private static final Pattern WORD = Pattern.compile("[a-z]+");
    private static final int LONG = 5;
    private static final int NOTES = 5;

    private NotePairs() {}

    /** Writes the list. */
    public static void main(String... arguments) throws IOException {
        Set<String> known = new HashSet<>(WordLists.read(Path.of(arguments[1])).keySet());
        known.addAll(WordLists.read(Path.of(arguments[2])).keySet());
        Map<String, Integer> counts = new HashMap<>();
        for (String note : JsonLines.read(Path.of(arguments[0]), "text")) {
            pairs(note, known).forEach(pair -> counts.merge(pair, 1, Integer::sum));
        }
        var often = new TreeSet<String>();
        counts.forEach((pair, count) -> {
            if (count >= NOTES) {
                often.add(pair);
            }
        });
        String head = """
                # Words that stand beside each other in five or more of 1,395 notes (MTSamples, CC0 as ML4LHS/clinspacy
                # states it), counted by our own program NotePairs.
                """;
        Files.writeString(
                Path.of(arguments[3]),
                head + WordLists.body(new TreeMap<>(Map.of("pairs", often))),
                StandardCharsets.UTF_8);
    }

    private static Set<String> pairs(String note, Set<String> known) {
        var pairs = new HashSet<String>();
        String before = "";
        for (String part : note.toLowerCase(Locale.ROOT).split("[ ]", -1)) {
            String word = part.replaceAll("[.,;:)]+$", "");
            boolean whole = WORD.matcher(word).matches() && known.contains(word);
            if (whole && !before.isEmpty() && Math.max(before.length(), word.length()) >= LONG) {
                pairs.add(before + " " + word);
            }
            before = whole && word.length() == part.length() ? word : "";
        }
        return pairs;
    }
}
