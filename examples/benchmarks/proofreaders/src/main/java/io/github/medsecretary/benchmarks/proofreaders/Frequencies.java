package io.github.medsecretary.benchmarks.proofreaders;

import io.github.medsecretary.benchmarks.spelling.WordLists;
import io.github.medsecretary.terminology.lexicon.KnownWord;
import io.github.medsecretary.terminology.lexicon.Lexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Words of our own lists with how many of the training notes hold them; once where none does. */
final class Frequencies {

    private static final Path LISTS =
            Path.of("terminology/src/main/resources/io/github/medsecretary/terminology/spelling");

    private Frequencies() {}

    /** General English alone. */
    static Set<String> english() {
        return read("english.words").keySet();
    }

    /** General English and the words of the notes. */
    static Map<String, Long> general() {
        Map<String, Long> words = new TreeMap<>();
        english().forEach(word -> words.put(word, 1L));
        read("notes.words").forEach((word, power) -> words.put(word, 1L << Integer.parseInt(power.substring(0, 2))));
        return words;
    }

    /** These, and the terms and names of medicines. */
    static Map<String, Long> all() {
        Map<String, Long> words = general();
        for (String name : new String[] {"drug-words.tsv", "medical-words.tsv"}) {
            Lexicon lexicon = Lexicon.read(text(name)).get();
            lexicon.entries().forEach(each -> {
                if (each instanceof KnownWord known) {
                    words.putIfAbsent(known.word(), 1L);
                }
            });
        }
        return words;
    }

    private static Map<String, String> read(String name) {
        try {
            return WordLists.read(LISTS.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(String name) {
        try {
            return Files.readString(LISTS.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
