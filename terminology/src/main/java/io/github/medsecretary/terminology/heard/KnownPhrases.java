package io.github.medsecretary.terminology.heard;

import io.github.medsecretary.terminology.reading.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The terms as phrases of words, to tell whether a word of a text is part of one. Immutable and thread-safe. */
final class KnownPhrases {

    private static final int LONGEST = 5;

    private final Map<String, Integer> longest = new HashMap<>();
    private final Set<String> phrases = new HashSet<>();

    KnownPhrases(Iterable<String> terms) {
        for (String term : terms) {
            String[] words = parts(term);
            if (words.length > 0 && words.length <= LONGEST) {
                longest.merge(words[0], words.length, Math::max);
                phrases.add(String.join(" ", words));
                // A text is cut before an apostrophe that ends a word: "Colles' fracture".
                phrases.add(String.join(" ", words).replace("' ", " "));
                longest.merge(words[0].replace("'", ""), words.length, Math::max);
            }
        }
    }

    // As a text is cut into words, whether or not a lexicon knows them joined.
    static String[] parts(String term) {
        return term.replace('-', ' ').strip().split(" +");
    }

    /** Whether a folded word is a term. */
    boolean isTerm(String word) {
        return phrases.contains(word);
    }

    /** Whether a word of a text is part of a term that stands there. */
    boolean covers(Words words, int index) {
        for (int start = Math.max(0, index - LONGEST + 1); start <= index; start++) {
            int most = longest.getOrDefault(first(words.folded(start)), 0);
            if (start + most > index && phraseFrom(words, start, index, most)) {
                return true;
            }
        }
        return false;
    }

    private boolean phraseFrom(Words words, int start, int index, int most) {
        var phrase = new StringBuilder();
        for (int end = start; end < Math.min(start + most, words.count()); end++) {
            phrase.append(end > start ? " " : "").append(plain(words.folded(end)));
            if (end >= index && phrases.contains(phrase.toString())) {
                return true;
            }
        }
        return false;
    }

    // Where a lexicon knows words joined, the text has them as one: "gamma-glutamyl transferase".
    private static String first(String folded) {
        int hyphen = folded.indexOf('-');
        return hyphen <= 0 ? folded : folded.substring(0, hyphen);
    }

    private static String plain(String folded) {
        return folded.indexOf('-') < 0 ? folded : folded.replace('-', ' ');
    }
}
