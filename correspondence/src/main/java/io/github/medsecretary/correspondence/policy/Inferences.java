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
    private final FirstWords firstWords;

    private Inferences(Map<String, Seq<Phrase>> byFirstWord) {
        this.byFirstWord = byFirstWord;
        this.firstWords = FirstWords.of(byFirstWord.keySet());
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
        int start = firstWords.next(text, 0);
        while (start < text.length()) {
            int end = endOfWord(text, start);
            found = found.prependAll(begun(text, start, end));
            start = firstWords.next(text, end);
        }
        return found.isEmpty() ? Labels.none() : Labels.of(found);
    }

    private Seq<Label> begun(String text, int start, int end) {
        return byFirstWord
                .getOrElse(folded(text.substring(start, end)), List.empty())
                .filter(each -> isFollowed(text, end, each.words().tail()))
                .map(Phrase::label);
    }

    private static boolean isFollowed(String text, int from, Seq<String> words) {
        int at = from;
        for (String word : words) {
            int start = beginOfWord(text, at);
            at = endOfWord(text, start);
            if (!folded(text.substring(start, at)).equals(word)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(String text) {
        List<String> words = List.empty();
        for (int start = beginOfWord(text, 0); start < text.length(); start = beginOfWord(text, start)) {
            int end = endOfWord(text, start);
            words = words.prepend(folded(text.substring(start, end)));
            start = end;
        }
        return words.reverse();
    }

    private static int beginOfWord(String text, int from) {
        int at = from;
        while (at < text.length() && !FirstWords.isWord(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length() && FirstWords.isWord(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
