package io.github.medsecretary.terminology.lexicon;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * A word that is spelt in two ways.
 *
 * @param british the British spelling
 * @param american the American spelling
 * @param source where the fact comes from
 */
public record Variant(String british, String american, String source) implements Entry {

    @Override
    public String type() {
        return "variant";
    }

    @Override
    public String surface() {
        return american;
    }

    @Override
    public String key() {
        return american;
    }

    @Override
    public Seq<String> cells() {
        return List.of(Cells.escaped(british), Cells.escaped(american), Cells.escaped(source));
    }
}
