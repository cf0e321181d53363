package io.github.medsecretary.terminology.shortform;

import io.github.medsecretary.terminology.lexicon.Abbreviation;
import io.github.medsecretary.terminology.lexicon.Sourced;
import io.github.medsecretary.terminology.reading.Clue;
import io.vavr.collection.Seq;

/**
 * One thing that a short form may stand for here.
 *
 * @param entry the lexicon's entry
 * @param probability from 0 to 1
 * @param clues the words around that speak for it, each once, the weightiest first; they are the letter's own
 */
public record Sense(Sourced<Abbreviation> entry, double probability, Seq<Clue> clues) {

    /** The long form: British spelling, singular, lower case but for names. */
    public String longForm() {
        return entry.entry().longForm();
    }

    /** The words around that speak for it, the weightiest first. */
    public Seq<String> evidence() {
        return clues.map(Clue::words);
    }

    /** Why, in words that quote the letter: {@code “hypertension” follows, “mg” stands before}; empty where nothing tells. */
    public String explanation() {
        return clues.map(Clue::told).mkString(", ");
    }

    /** The lexicon's part only: the evidence is the letter's. */
    @Override
    public String toString() {
        return "Sense[" + longForm() + ", " + probability + "]";
    }
}
