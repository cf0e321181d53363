package io.github.medsecretary.terminology.review;

import io.github.medsecretary.terminology.confusion.Elsewhere;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Seq;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where words that are mistaken for others stand in a letter: another one is farther away where
 * {@link io.github.medsecretary.terminology.confusion.Surroundings} don't know of it. Immutable by convention.
 */
final class LetterWords {

    /** Nothing is known of the letter. */
    static final LetterWords UNKNOWN = new LetterWords(Map.of());

    private final Map<String, Places> places;

    private LetterWords(Map<String, Places> places) {
        this.places = places;
    }

    private record Places(int first, int last) {

        private Places and(Places later) {
            return new Places(first, later.last);
        }

        private boolean areFar(int index) {
            return first < index - ParagraphRule.REACH || last > index + ParagraphRule.REACH;
        }
    }

    static LetterWords of(Seq<MistakableWord> words) {
        Map<String, Places> places = new TreeMap<>();
        words.forEach(each -> places.merge(each.written(), new Places(each.word(), each.word()), Places::and));
        return new LetterWords(places);
    }

    /** Which of the word with an index and another one stand elsewhere in the letter. */
    Elsewhere elsewhere(int index, Words words, String other) {
        if (places.isEmpty()) {
            return Elsewhere.BOTH_OR_NEITHER;
        }
        Places written = places.get(MistakableWord.compared(words.folded(index)));
        Places others = places.get(MistakableWord.compared(other));
        boolean again = written != null && written.first() < written.last();
        if (others == null) {
            return again ? Elsewhere.WRITTEN : Elsewhere.BOTH_OR_NEITHER;
        }
        if (again) {
            return Elsewhere.BOTH_OR_NEITHER;
        }
        return others.areFar(index) ? Elsewhere.OTHER : Elsewhere.TOGETHER;
    }
}
