package io.github.medsecretary.terminology.lexicon;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * A word that is spelt right.
 *
 * @param word in small letters
 * @param kinds what sort of word it is, such as {@code drug}; {@link #FORMER} is known here
 * @param source where the fact comes from
 */
public record KnownWord(String word, Seq<String> kinds, String source) implements Entry {

    /** The kind of a name that another has taken the place of: it is known, and proposed last. */
    public static final String FORMER = "former";

    @Override
    public String type() {
        return "word";
    }

    @Override
    public String surface() {
        return word;
    }

    @Override
    public String key() {
        return word;
    }

    @Override
    public Seq<String> cells() {
        return List.of(Cells.escaped(word), Cells.joined(kinds), Cells.escaped(source));
    }
}
