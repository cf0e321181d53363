package io.github.medsecretary.correspondence.patient;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edits;

/**
 * How the words of one piece of a letter were changed for the patient.
 *
 * @param fragment the id of the fragment
 * @param piece which of the words that may be changed, from 0, counted through the whole fragment as it was written
 * @param edits what turns the words before into those after
 */
public record Rewording(String fragment, int piece, Edits edits) {

    /** The words after it. */
    String after(String before) {
        return ClinicalText.of(before)
                .flatMap(edits::applyTo)
                .getOrElseThrow(problem -> new IllegalStateException("a rewording does not fit: " + problem.code()))
                .value();
    }

    /** The place and how many edits: the words are the patient's. */
    @Override
    public String toString() {
        return "Rewording[" + fragment + ", " + piece + ", " + edits.toSeq().size() + " edits]";
    }
}
