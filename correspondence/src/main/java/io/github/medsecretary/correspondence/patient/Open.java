package io.github.medsecretary.correspondence.patient;

import io.github.medsecretary.core.rule.Finding;

/**
 * Something in a patient's copy that only its author can decide.
 *
 * @param fragment the id of the fragment
 * @param words the words that it is about, as they stand there
 * @param finding what a rule says of them
 */
public record Open(String fragment, String words, Finding finding) {

    /** The place and the rule: the words are the patient's. */
    @Override
    public String toString() {
        return "Open[" + fragment + ", " + finding.rule().label() + "]";
    }
}
