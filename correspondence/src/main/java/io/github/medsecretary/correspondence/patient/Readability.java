package io.github.medsecretary.correspondence.patient;

import io.github.medsecretary.core.text.Span;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;

/**
 * How hard English text is to read. The grade is that of Flesch and Kincaid, in years at school in the United States:
 * {@code 0.39 × words a sentence + 11.8 × syllables a word − 15.59} (J. P. Kincaid and others, Derivation of new
 * readability formulas for Navy enlisted personnel, Research Branch Report 8-75, 1975). A formula knows nothing of what
 * a word means: it finds what is worth another look, and no more. Immutable and thread-safe.
 *
 * @param sentences how many
 * @param words how many; a number is one
 * @param syllables how many, as far as spelling tells
 * @param longWords how many have at least {@value #LONG} syllables
 */
public record Readability(int sentences, int words, int syllables, int longWords) {

    /** From how many syllables on a word is long, as in G. H. McLaughlin's SMOG. */
    public static final int LONG = 3;

    /** How hard a text is. */
    public static Readability of(String text) {
        return ofAll(List.of(text));
    }

    /** How hard several texts are together; a sentence never reaches from one into the next. */
    public static Readability ofAll(Iterable<String> texts) {
        int sentences = 0;
        int words = 0;
        int syllables = 0;
        int longWords = 0;
        for (String text : texts) {
            for (Span sentence : Sentences.of(text)) {
                Seq<String> said = words(text.substring(sentence.start(), sentence.end()));
                sentences += said.isEmpty() ? 0 : 1;
                words += said.size();
                for (String word : said) {
                    int count = Syllables.of(word);
                    syllables += count;
                    longWords += count >= LONG ? 1 : 0;
                }
            }
        }
        return new Readability(sentences, words, syllables, longWords);
    }

    /** Letters and digits with apostrophes, hyphens and decimal points within. */
    static Seq<String> words(String text) {
        var found = new ArrayList<String>();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || joins(text, at, start))) {
                at++;
            }
            if (at > start) {
                found.add(text.substring(start, at));
            } else {
                at++;
            }
        }
        return List.ofAll(found);
    }

    private static boolean joins(String text, int at, int start) {
        return at > start
                && "'’-.".indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** The grade of Flesch and Kincaid; 0 for a text without words. */
    public double grade() {
        return words == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }
}
