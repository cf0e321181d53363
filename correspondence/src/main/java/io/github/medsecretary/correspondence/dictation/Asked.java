package io.github.medsecretary.correspondence.dictation;

import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.text.Span;

/**
 * A question that a dictation leaves open. Prints no text.
 *
 * @param why what it comes from
 * @param place in the typed text: the doubtful word, or the point at which something is missing or was remarked
 * @param query the question
 */
public record Asked(Why why, Span place, Query query) {

    /** What a question comes from. */
    public enum Why {
        /** Something was said that nobody could hear. */
        INAUDIBLE,
        /** Somebody was not sure of a word, or put something right, and not clearly what. */
        UNSURE,
        /** The clinician asked something of the typist. */
        NOTE_TO_TYPIST
    }
}
