package io.github.medsecretary.terminology.document;

import io.github.medsecretary.terminology.lexicon.Abbreviation;
import io.github.medsecretary.terminology.lexicon.HeadingLabel;
import io.github.medsecretary.terminology.lexicon.Layers;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the lexicons call headings, and which words in capitals are short forms. Immutable. */
final class Labels {

    // They are in a lexicon too, but in a line of capitals they are what they look like.
    private static final io.vavr.collection.HashSet<String> SMALL_WORDS = io.vavr.collection.HashSet.of(
            "A", "AM", "AN", "AND", "AS", "AT", "BE", "BY", "DO", "FOR", "HAD", "HAS", "HE", "HER", "HIS", "IF", "IN",
            "IS", "IT", "NO", "NOT", "OF", "OLD", "ON", "OR", "PAST", "PLAN", "SHE", "SO", "THE", "TO", "UP", "WAS",
            "WITH");

    private final Map<String, String> headings = new HashMap<>();
    private final Set<String> shortForms = new HashSet<>();

    Labels(Layers layers) {
        layers.entries(HeadingLabel.class)
                .forEach(each ->
                        headings.put(folded(each.entry().label()), each.entry().heading()));
        layers.entries(Abbreviation.class)
                .forEach(each -> shortForms.add(each.entry().shortForm()));
    }

    /** The record standard's heading that a label stands for. */
    Optional<String> heading(String label) {
        return Optional.ofNullable(headings.get(folded(label)));
    }

    /** Whether a word in capitals is a short form rather than emphasis. */
    boolean isShortForm(String word) {
        return !SMALL_WORDS.contains(word)
                && (shortForms.contains(word)
                        || (word.endsWith("S") && shortForms.contains(word.substring(0, word.length() - 1))));
    }

    private static String folded(String label) {
        var folded = new StringBuilder(label.length());
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            boolean blank = Chars.isBlank(c);
            if (!blank) {
                folded.append(c == '\u2019' ? '\'' : c);
            } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip().toLowerCase(Locale.ROOT);
    }
}
