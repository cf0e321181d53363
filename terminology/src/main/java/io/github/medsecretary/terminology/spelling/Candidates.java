package io.github.medsecretary.terminology.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
    /** How many edits away words are looked for, but for short strings. */
    static final int FARTHEST = 2;

    static final Comparator<Suggestion> ORDER =
            Comparator.comparingDouble(Suggestion::cost).thenComparing(Suggestion::word);

    private final String query;
    private final EditCost costs;
    private final List<Suggestion> found = new ArrayList<>();
    // Those of the words that are spelt so in the United States alone.
    private final List<String> american = new ArrayList<>();
    private final Set<String> words = new HashSet<>();

    Candidates(String plain) {
        this.query = plain;
        this.costs = new EditCost(plain);
    }

    /** Adds the words of a table that are an edit or two away. */
    void near(WordTable table) {
        near(query, table).addTo(this);
    }

    /** The words of a table that are an edit or two away from a string, some more than once. */
    static Near near(String plain, WordTable table) {
        var near = new Near(table);
        table.near(plain, plain.length() <= SHORT ? 1 : FARTHEST, near::put);
        return near;
    }

    /** Adds a word of a table that was found otherwise. */
    void add(WordTable table, int number, String word) {
        if (!word.equals(query) && words.add(word)) {
            double edits = costs.of(word);
            int frequency = table.frequency(number);
            double former = table.is(WordTable.Mark.FORMER, number) ? FORMER : 0;
            found.add(new Suggestion(word, edits, frequency, edits + former - FREQUENCY * frequency));
            if (table.is(WordTable.Mark.AMERICAN, number)) {
                american.add(word);
            }
        }
    }

    String query() {
        return query;
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
        var ofRest = new EditCost(rest);
        table.near(rest, FARTHEST, (number, word) -> {
            int frequency = table.frequency(number);
            if (frequency >= COMMON_BASE && word.length() > SHORT && words.add(beginning + word)) {
                double edits = ofRest.of(word);
                found.add(new Suggestion(beginning + word, edits, 0, edits + BUILT));
            }
        });
    }

    /** Those of the words so far that only the United States spell so. */
    List<String> american() {
        return List.copyOf(american);
    }

    /** The least cost of edits so far, a large number if there are none. */
    double best() {
        return found.stream().mapToDouble(Suggestion::edits).min().orElse(Double.MAX_VALUE);
    }

    /** The likeliest, if there is any. */
    Optional<Suggestion> likeliest() {
        return found.stream().min(ORDER);
    }

    /** So many of them, the likeliest first. */
    List<Suggestion> ranked(int most) {
        return found.stream().sorted(ORDER).limit(most).toList();
    }
}
