package io.github.medsecretary.correspondence.dictation;

import io.github.medsecretary.core.text.Span;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Locale;

/** The words of one spoken paragraph, as white space parts them, each with its place. Immutable. */
final class SpokenWords {

    /** So many words are looked at for what belongs together, so that the time grows with the dictation's length. */
    static final int FAR = 500;

    /** After these a command's words are the thing itself: "came to a full stop", "the comma". */
    private static final HashSet<String> ARTICLES = HashSet.of("an", "the", "another", "every");

    /** After these "a" is a letter: "hepatitis a comma". */
    private static final HashSet<String> LETTERED = HashSet.of(
            "hepatitis",
            "vitamin",
            "group",
            "type",
            "grade",
            "factor",
            "influenza",
            "flu",
            "haemophilia",
            "class",
            "category",
            "stage",
            "band",
            "ward",
            "block",
            "immunoglobulin",
            "protein",
            "part",
            "plan",
            "option",
            "schedule",
            "appendix",
            "botulinum",
            "streptococcus",
            "strep",
            "lipoprotein",
            "wing",
            "unit",
            "building");

    private final Array<String> said;
    private final Array<String> small;
    private final Array<Span> places;

    private SpokenWords(Seq<String> said, Seq<Span> places) {
        this.said = said.toArray();
        this.small = said.map(each -> each.toLowerCase(Locale.ROOT)).toArray();
        this.places = places.toArray();
    }

    /** Those between two offsets of what was spoken. */
    static SpokenWords of(String spoken, int start, int end) {
        var words = new ArrayList<String>();
        var places = new ArrayList<Span>();
        int at = start;
        while (at < end) {
            if (Character.isWhitespace(spoken.charAt(at))) {
                at++;
            } else {
                int from = at;
                while (at < end && !Character.isWhitespace(spoken.charAt(at))) {
                    at++;
                }
                words.add(spoken.substring(from, at));
                places.add(Span.of(from, at));
            }
        }
        return new SpokenWords(Array.ofAll(words), Array.ofAll(places));
    }

    int count() {
        return said.size();
    }

    /** A word as it was said; nothing beyond the ends. */
    String said(int index) {
        return index >= 0 && index < said.size() ? said.get(index) : "";
    }

    /** The same in small letters. */
    String small(int index) {
        return index >= 0 && index < small.size() ? small.get(index) : "";
    }

    /** The place of some words in what was spoken. */
    Span place(int from, int count) {
        return places.get(from).span(places.get(from + count - 1));
    }

    /** Some words as they were said. */
    String said(int from, int until) {
        return said.slice(from, until).mkString(" ");
    }

    /** Some words in small letters. */
    String small(int from, int until) {
        return small.slice(from, until).mkString(" ");
    }

    /** Whether these words stand at a place. */
    boolean isAt(int index, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!small(index + i).equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** How many words of the phrases that are known the longest at a place has; 0 if there is none. */
    int longest(int index, HashSet<String> phrases, int most) {
        for (int count = Math.min(most, count() - index); count > 0; count--) {
            if (phrases.contains(small(index, index + count))) {
                return count;
            }
        }
        return 0;
    }

    private boolean isLettered(int index) {
        return LETTERED.contains(small(index)) || small(index).length() == 1;
    }

    private static boolean isVowel(String word) {
        return !word.isEmpty() && "aeiou".indexOf(word.charAt(0)) >= 0;
    }

    /** Whether an article makes a thing of what stands at a place. */
    boolean isThing(int index) {
        boolean article = isAt(index - 1, "a") && !isVowel(small(index)) && !isLettered(index - 2);
        return article
                || ARTICLES.contains(small(index - 1))
                || isAt(index - 2, "the", "word")
                || isAt(index - 2, "the", "words");
    }
}
