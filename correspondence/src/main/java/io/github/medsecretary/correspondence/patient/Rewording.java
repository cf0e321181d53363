package io.github.medsecretary.correspondence.patient;

import io.github.medsecretary.core.text.Edits;

/**
 * How the words of one piece of a letter were changed for the patient.
 *
 * @param fragment the id of the fragment
 * @param piece which of the fragment's words, from 0, as {@code Body.words()} of the copy before it was changed counts
 *     them
 * @param edits what turns the words before into those after
 */
public record Rewording(String fragment, int piece, Edits edits) {

    /** The place and how many edits: the words are the patient's. */
    @Override
    public String toString() {
        return "Rewording[" + fragment + ", " + piece + ", " + edits.toSeq().size() + " edits]";
    }
}
