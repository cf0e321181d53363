package io.github.medsecretary.terminology.shortform;

import io.github.medsecretary.terminology.lexicon.Abbreviation;
import io.github.medsecretary.terminology.lexicon.Sourced;
import io.vavr.collection.Seq;

/**
 * One thing that a short form may stand for here.
 *
 * @param entry the lexicon's entry
 * @param probability from 0 to 1
 * @param evidence the words around that speak for it, the weightiest first; they are the letter's own
 */
public record Sense(Sourced<Abbreviation> entry, double probability, Seq<String> evidence) {

    /** The long form: British spelling, singular, lower case but for names. */
    public String longForm() {
        return entry.entry().longForm();
    }

    /** The lexicon's part only: the evidence is the letter's. */
    @Override
    public String toString() {
        return "Sense[" + longForm() + ", " + probability + "]";
    }
}
