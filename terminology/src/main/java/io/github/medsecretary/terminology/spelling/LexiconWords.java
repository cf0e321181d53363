package io.github.medsecretary.terminology.spelling;

import io.github.medsecretary.terminology.lexicon.Abbreviation;
import io.github.medsecretary.terminology.lexicon.Confusable;
import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.lexicon.Entry;
import io.github.medsecretary.terminology.lexicon.ErrorProne;
import io.github.medsecretary.terminology.lexicon.HeadingLabel;
import io.github.medsecretary.terminology.lexicon.KnownWord;
import io.github.medsecretary.terminology.lexicon.Lexicon;
import io.github.medsecretary.terminology.lexicon.PlainWording;
import io.github.medsecretary.terminology.lexicon.Variant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The single words that a lexicon vouches for: names of medicines, long forms, terms, headings, words. What a recogniser
 * makes of a word and what is unsafe is no right word.
 */
final class LexiconWords {

    private static final int FREQUENCY = 7;
    private static final int SELDOM = 2;
    private static final int SHORTEST = 2;

    private LexiconWords() {}

    /** They, in {@link Alphabet} letters, with their marks as {@link WordTable} has them. */
    static SortedMap<String, Integer> of(Iterable<Lexicon> lexicons) {
        var words = new TreeMap<String, Integer>();
        for (Lexicon lexicon : lexicons) {
            lexicon.entries().forEach(entry -> add(entry, words));
        }
        return words;
    }

    private static void add(Entry entry, SortedMap<String, Integer> words) {
        for (String phrase : phrases(entry)) {
            for (String each : phrase.split("[^\\p{L}\\p{M}'\u2019]+", -1)) {
                String word = Alphabet.plain(each);
                if (word.length() >= SHORTEST && Alphabet.isWord(word) && word.charAt(0) != '\'') {
                    words.merge(word, mark(entry), LexiconWords::commoner);
                }
            }
        }
    }

    private static int commoner(int one, int other) {
        return (one & WordTable.FREQUENCY) >= (other & WordTable.FREQUENCY) ? one : other;
    }

    private static int mark(Entry entry) {
        boolean former = entry instanceof KnownWord word && word.kinds().contains(KnownWord.FORMER);
        return former ? WordTable.marked(SELDOM, WordTable.Mark.FORMER) : WordTable.marked(FREQUENCY);
    }

    private static List<String> phrases(Entry entry) {
        if (entry instanceof Abbreviation abbreviation) {
            return List.of(abbreviation.longForm());
        } else if (entry instanceof Confusable confusable) {
            return confusable.kind() == Confusable.Kind.HEARD ? List.of() : List.of(confusable.member());
        } else if (entry instanceof ErrorProne) {
            return List.of();
        } else if (entry instanceof Drug drug) {
            return drug.otherNames().prepend(drug.name()).asJava();
        } else if (entry instanceof Variant variant) {
            return List.of(variant.british(), variant.american());
        } else if (entry instanceof PlainWording wording) {
            return List.of(wording.term(), wording.wording());
        } else if (entry instanceof HeadingLabel heading) {
            return List.of(heading.label());
        }
        return entry instanceof KnownWord word ? List.of(word.word()) : List.of();
    }
}
