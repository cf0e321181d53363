package io.github.medsecretary.correspondence.policy;

import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.util.Locale;

/**
 * Which words tell of a sensitive subject: a drug, a test, a clinic. Matches whole words in any case; the cost is linear
 * in the text's length. Immutable and thread-safe.
 */
final class Inferences {

    /** A phrase as its words in lower case, and the label that it calls for. */
    private record Phrase(Seq<String> words, Label label) {}

    static final Inferences NONE = new Inferences(TreeMap.empty());

    private final Map<String, Seq<Phrase>> byFirstWord;

    private Inferences(Map<String, Seq<Phrase>> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    Inferences with(Label label, Seq<String> phrases) {
        Map<String, Seq<Phrase>> all = byFirstWord;
        for (String phrase : phrases) {
            List<String> words = words(phrase);
            if (!words.isEmpty()) {
                Seq<Phrase> known = all.getOrElse(words.head(), List.empty());
                all = all.put(words.head(), known.append(new Phrase(words, label)));
            }
        }
        return new Inferences(all);
    }

    Inferences and(Inferences other) {
        return new Inferences(byFirstWord.merge(other.byFirstWord, (one, two) -> one.appendAll(two)));
    }

    Labels of(String text) {
        List<Label> found = List.empty();
        for (List<String> rest = words(text); !rest.isEmpty(); rest = rest.tail()) {
            for (Phrase each : byFirstWord.getOrElse(rest.head(), List.empty())) {
                found = rest.startsWith(each.words()) ? found.prepend(each.label()) : found;
            }
        }
        return Labels.of(found);
    }

    // Built from the end, so that taking the rest of a list costs nothing.
    private static List<String> words(String text) {
        List<String> words = List.empty();
        int end = text.length();
        for (int i = text.length() - 1; i >= -1; i--) {
            if (i < 0 || !isWord(text.charAt(i))) {
                words = i + 1 < end ? words.prepend(folded(text.substring(i + 1, end))) : words;
                end = i;
            }
        }
        return words;
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '’';
    }
}
