package io.github.medsecretary.benchmarks.spelling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/** The form of the word lists: sections, each of words in alphabetical order with how many letters each shares. */
public final class WordLists {

    private static final int RADIX = 36;

    private WordLists() {}

    /** Each word with its section. */
    public static Map<String, String> read(Path file) throws IOException {
        var words = new TreeMap<String, String>();
        String section = "";
        String before = "";
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("@")) {
                section = line.substring(1);
                before = "";
            } else if (!line.startsWith("#")) {
                before = before.substring(0, Character.digit(line.charAt(0), RADIX)) + line.substring(1);
                words.put(before, section);
            }
        }
        return words;
    }

    /** The sections as text. */
    static String body(Map<String, ? extends SortedSet<String>> sections) {
        var body = new StringBuilder();
        sections.forEach((section, words) -> {
            body.append('@').append(section).append('\n');
            String before = "";
            for (String word : words) {
                int shared = shared(word, before);
                body.append(Character.forDigit(shared, RADIX))
                        .append(word.substring(shared))
                        .append('\n');
                before = word;
            }
        });
        return body.toString();
    }

    private static int shared(String word, String before) {
        int most = Math.min(RADIX - 1, Math.min(word.length(), before.length()));
        int shared = 0;
        while (shared < most && word.charAt(shared) == before.charAt(shared)) {
            shared++;
        }
        return shared;
    }
}
