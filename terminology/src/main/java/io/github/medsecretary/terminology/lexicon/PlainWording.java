package io.github.medsecretary.terminology.lexicon;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * How the NHS words a clinical term for the public. A term that is its own wording is plain as it stands, and keeps
 * shorter terms in it from being worded: "hay fever" is no high temperature.
 *
 * @param term the clinical term
 * @param wording the words for a patient
 * @param source where the fact comes from
 * @param where words of which one must stand in the sentence for the term to mean this: the cream that is "applied";
 *     {@link #WRITTEN_OUT} if it means this only where a short form is written out; none if it always does
 */
public record PlainWording(String term, String wording, String source, Seq<String> where) implements Entry {

    /** In the place of words: only where a short form is written out. */
    public static final String WRITTEN_OUT = "short-form";

    /** A wording that always holds. */
    public PlainWording(String term, String wording, String source) {
        this(term, wording, source, List.empty());
    }

    /** Whether the term is plain as it stands. */
    public boolean isPlain() {
        return term.equalsIgnoreCase(wording);
    }

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
        List<String> cells = List.of(Cells.escaped(term), Cells.escaped(wording), Cells.escaped(source));
        return where.isEmpty() ? cells : cells.append(where.map(Cells::escaped).mkString("|"));
    }
}
