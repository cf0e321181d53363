package io.github.medsecretary.benchmarks.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes how many of the training notes (the first argument, JSON Lines) hold a word, in powers of two, into the list
 * that the library is built with (the third). Words that the general list (the second) knows are taken as they are; of
 * the others those alone that two notes hold at least and that are neither struck out by hand nor one edit away from a word that is far commoner, be it
 * missing a letter, or with one too many or a wrong one.
 */
public final class NoteWords {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]+(?:'[a-z]+)?");
    private static final int SHORTEST = 3;
    private static final int FAR_COMMONER = 20;
    private static final int RARE = 3;

    private NoteWords() {}

    /** Writes the list. */
    public static void main(String... arguments) throws IOException {
        Map<String, Integer> counts = counts(Path.of(arguments[0]));
        Set<String> general = WordLists.read(Path.of(arguments[1])).keySet();
        Set<String> struck = struck();
        var neighbours = new HashMap<String, Integer>();
        counts.forEach((word, count) -> blanks(word).forEach(each -> neighbours.merge(each, count, Math::max)));
        var sections = new TreeMap<String, TreeSet<String>>();
        counts.forEach((word, count) -> {
            boolean known = general.contains(word) && word.length() > 1;
            boolean slip = count <= RARE
                    && blanks(word).stream().anyMatch(each -> neighbours.getOrDefault(each, 0) >= FAR_COMMONER * count);
            boolean recurs = count > 1 && word.length() >= SHORTEST && !struck.contains(word);
            if (known || (recurs && !slip)) {
                int power = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(count);
                sections.computeIfAbsent("%02d notes".formatted(power), none -> new TreeSet<>())
                        .add(word);
            }
        });
        String head = """
                # How many of 1,395 notes (MTSamples, CC0 as ML4LHS/clinspacy states it) hold a word, in powers of two.
                # Single words, counted by our own program NoteWords; no word of which this is the only source is a name.
                """;
        Files.writeString(Path.of(arguments[2]), head + WordLists.body(sections), StandardCharsets.UTF_8);
    }

    // Words that differ by one letter share one of these; but not those that are an s apart, as a plural is.
    private static Set<String> blanks(String word) {
        var blanks = new HashSet<String>();
        for (int i = 0; i < word.length(); i++) {
            blanks.add(word.substring(0, i) + word.substring(i + 1));
        }
        blanks.remove(word.substring(0, word.length() - 1));
        return blanks;
    }

    private static Set<String> struck() throws IOException {
        try (InputStream in = Objects.requireNonNull(NoteWords.class.getResourceAsStream("struck.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                    .collect(Collectors.toSet());
        }
    }

    private static Map<String, Integer> counts(Path notes) throws IOException {
        var counts = new TreeMap<String, Integer>();
        for (String note : JsonLines.read(notes, "text")) {
            var words = new HashSet<String>();
            WORD.matcher(note)
                    .results()
                    .map(each -> each.group().toLowerCase(Locale.ROOT))
                    .forEach(each -> {
                        words.add(each.endsWith("'s") ? each.substring(0, each.length() - 2) : each);
                    });
            words.forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        return counts;
    }
}
