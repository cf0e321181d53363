package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import java.util.HashMap;
import java.util.Map;

/**
 * Phrases of one to four words, each with what it stands for, looked for at a word: the longest wins. Immutable and
 * thread-safe.
 */
final class Phrases {

    private final Map<String, String[][]> byFirst = new HashMap<>();
    private final Map<String, String> meanings = new HashMap<>();
    // Hardly any word begins a phrase, which is told more quickly.
    private final WordSet firsts;

    private Phrases(String rows) {
        Map<String, java.util.List<String[]>> gathered = new HashMap<>();
        rows.lines().map(String::strip).filter(row -> !row.isEmpty()).forEach(row -> {
            int colon = row.indexOf(':');
            String meaning = colon < 0 ? "" : row.substring(0, colon).strip();
            for (String each : spelt(row.substring(colon + 1)).split("\\|", -1)) {
                String phrase = each.strip();
                String[] words = phrase.split(" ", -1);
                meanings.put(phrase, meaning.isEmpty() ? phrase : meaning);
                gathered.computeIfAbsent(words[0], first -> new java.util.ArrayList<>())
                        .add(words);
            }
        });
        gathered.forEach((first, phrases) -> {
            phrases.sort((one, other) -> other.length - one.length);
            byFirst.put(first, phrases.toArray(String[][]::new));
        });
        firsts = WordSet.of(byFirst.keySet().toArray(String[]::new));
    }

    // Whether the words of a compound are one word or two depends on what the dictionary knows.
    private static String spelt(String phrases) {
        var all = new StringBuilder(phrases);
        for (String each : phrases.split("\\|", -1)) {
            if (each.contains("-")) {
                all.append('|').append(each.replace('-', ' '));
            }
        }
        return all.toString();
    }

    /** Rows of {@code meaning: phrase|phrase}; without a meaning each phrase stands for itself. */
    static Phrases of(String rows) {
        return new Phrases(rows);
    }

    /** How many words of the longest phrase stand from an index on; 0 if none does. */
    int length(int index, Words words) {
        String[][] candidates = firsts.isAt(index, words) ? byFirst.get(words.folded(index)) : null;
        if (candidates == null) {
            return 0;
        }
        for (String[] each : candidates) {
            if (fits(each, index, words)) {
                return each.length;
            }
        }
        return 0;
    }

    private static boolean fits(String[] phrase, int index, Words words) {
        if (index + phrase.length > words.count()) {
            return false;
        }
        for (int i = 1; i < phrase.length; i++) {
            if (!words.folded(index + i).equals(phrase[i])) {
                return false;
            }
        }
        return true;
    }

    /** Takes a phrase where it stands. */
    @FunctionalInterface
    interface Taker {
        void phrase(int index, int length);
    }

    /** Shows where phrases stand among the words that are asked about, the longest at each place, none over another. */
    void in(Reading reading, Taker taker) {
        Words words = reading.words();
        int next = reading.firstAsked();
        for (int i : words.where(firsts, next, reading.endAsked())) {
            int length = i < next ? 0 : length(i, words);
            if (length > 0) {
                taker.phrase(i, length);
                next = i + length;
            }
        }
    }

    /** What a phrase of some words stands for. */
    String meaning(int index, int length, Words words) {
        var phrase = new StringBuilder(words.folded(index));
        for (int i = 1; i < length; i++) {
            phrase.append(' ').append(words.folded(index + i));
        }
        return meanings.getOrDefault(phrase.toString(), "");
    }

    /** The words with which they begin. */
    WordSet firsts() {
        return firsts;
    }

    /** Whether a phrase begins at a word. */
    boolean isAt(int index, Words words) {
        return length(index, words) > 0;
    }
}
