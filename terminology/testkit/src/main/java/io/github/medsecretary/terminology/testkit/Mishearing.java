package io.github.medsecretary.terminology.testkit;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;

/**
 * A note in which a term was written as it might be heard.
 *
 * @param note the note as it was
 * @param text the note with what was heard
 * @param place where that stands
 * @param kind what was done to the term
 */
public record Mishearing(ClinicalText note, ClinicalText text, Span place, Kind kind) {

    /** How a term is misheard. */
    public enum Kind {
        /** Letters that sound alike stand in the place of others. */
        PHONETIC,
        /** A term has become several words. */
        SPLIT,
        /** A term has become one word with its neighbour. */
        MERGED
    }
}
