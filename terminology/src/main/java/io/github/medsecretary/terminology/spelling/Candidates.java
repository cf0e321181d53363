package io.github.medsecretary.terminology.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers what a string may have been meant to be, and ranks it. Belongs to one thread. */
final class Candidates {

    /** What one step of frequency is worth, in edits: a word that is twice as common may be a tenth of an edit farther. */
    private static final double FREQUENCY = 0.05;

    private static final double FORMER = 0.4;
    private static final double SPLIT = 1.5;
    private static final double BUILT = 0.4;
    private static final int COMMON_BASE = 6;
    private static final int SHORT = 4;
    private static final int COMMON_PART = 13;
    static final Comparator<Suggestion> ORDER =
            Comparator.comparingDouble(Suggestion::cost).thenComparing(Suggestion::word);

    private final String query;
    private final EditCost costs = new EditCost();
    private final List<Suggestion> found = new ArrayList<>();
    private final Set<String> words = new HashSet<>();

    Candidates(String plain) {
        this.query = plain;
    }

    /** Adds the words of a table that are an edit or two away. */
    void near(WordTable table) {
        table.near(query, query.length() <= SHORT ? 1 : 2, (number, word) -> add(table, number, word));
    }

    /** Adds a word of a table that was found otherwise. */
    void add(WordTable table, int number, String word) {
        if (!word.equals(query) && words.add(word)) {
            double edits = costs.of(query, word);
            int frequency = table.frequency(number);
            double former = table.is(WordTable.Mark.FORMER, number) ? FORMER : 0;
            found.add(new Suggestion(word, edits, frequency, edits + former - FREQUENCY * frequency));
        }
    }

    /** Adds two words that a blank is missing between. */
    void split(WordTable table) {
        for (int at = 2; at <= query.length() - 2; at++) {
            int first = table.number(query.substring(0, at));
            int second = first == Automaton.NONE ? first : table.number(query.substring(at));
            if (second != Automaton.NONE) {
                int frequency = Math.min(table.frequency(first), table.frequency(second));
                if (frequency >= COMMON_PART) {
                    String words = query.substring(0, at) + " " + query.substring(at);
                    found.add(new Suggestion(words, SPLIT, frequency, SPLIT - FREQUENCY * frequency));
                }
            }
        }
    }

    /** Adds words that no list holds: what begins the string, and a common word that is near to the rest of it. */
    void after(String beginning, WordTable table) {
        String rest = query.substring(beginning.length());
        table.near(rest, 2, (number, word) -> {
            int frequency = table.frequency(number);
            if (frequency >= COMMON_BASE && word.length() > SHORT && words.add(beginning + word)) {
                double edits = costs.of(rest, word);
                found.add(new Suggestion(beginning + word, edits, 0, edits + BUILT));
            }
        });
    }

    /** The words so far. */
    List<String> found() {
        return found.stream().map(Suggestion::word).toList();
    }

    /** The least cost of edits so far, a large number if there are none. */
    double best() {
        return found.stream().mapToDouble(Suggestion::edits).min().orElse(Double.MAX_VALUE);
    }

    /** So many of them, the likeliest first. */
    List<Suggestion> ranked(int most) {
        return found.stream().sorted(ORDER).limit(most).toList();
    }
}
