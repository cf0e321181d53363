package io.github.medsecretary.terminology.reading;

import io.github.medsecretary.terminology.lexicon.Cue;

/**
 * A word or phrase of the text that spoke for a reading. Immutable.
 *
 * @param words as they are compared: in lower case; the text's own
 * @param place where they stand, seen from the word that they speak about
 */
public record Clue(String words, Cue.Place place) {

    /** In words: {@code “hypertension” follows}, {@code “mg” stands before}, {@code “valve” is near}. */
    public String told() {
        return "“" + words + "” "
                + switch (place) {
                    case BEFORE -> "stands before";
                    case AFTER -> "follows";
                    case NEAR -> "is near";
                };
    }

    /** The words are the text's. */
    @Override
    public String toString() {
        return "Clue[" + place + "]";
    }
}
