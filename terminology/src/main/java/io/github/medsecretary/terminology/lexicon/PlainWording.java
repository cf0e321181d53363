package io.github.medsecretary.terminology.lexicon;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * How the NHS words a clinical term for the public.
 *
 * @param term the clinical term
 * @param wording the words for a patient
 * @param source where the fact comes from
 */
public record PlainWording(String term, String wording, String source) implements Entry {

    @Override
    public String type() {
        return "plain-language";
    }

    @Override
    public String surface() {
        return term;
    }

    @Override
    public String key() {
        return term;
    }

    @Override
    public Seq<String> cells() {
        return List.of(Cells.escaped(term), Cells.escaped(wording), Cells.escaped(source));
    }
}
