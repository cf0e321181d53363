package io.github.medsecretary.terminology.query;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Query;

/**
 * A question to the clinician about a finding.
 *
 * @param number counted from 1 within a letter, the worst first
 * @param finding what can't be decided
 * @param query one polite sentence, and two or three answers to tick
 */
public record Question(int number, Finding finding, Query query) {

    /** How much harm may come of it. */
    public Harm harm() {
        return Harm.of(finding);
    }

    /** The words are the patient's. */
    @Override
    public String toString() {
        return "Question[" + number + ", " + finding.rule().label() + "]";
    }
}
