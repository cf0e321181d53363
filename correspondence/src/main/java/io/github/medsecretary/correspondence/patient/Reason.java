package io.github.medsecretary.correspondence.patient;

import io.github.medsecretary.core.confidentiality.LegalBasis;
import io.github.medsecretary.core.rule.RuleId;

/** Why something of the clinician's copy is not in the patient's. Prints rules, laws and ids, never why in words. */
public sealed interface Reason {

    /**
     * A rule withholds it.
     *
     * @param rule which
     * @param basis by which law
     */
    record Withheld(RuleId rule, LegalBasis basis) implements Reason {}

    /**
     * The patient gets no letter.
     *
     * @param basis by which law
     */
    record NoLetter(LegalBasis basis) implements Reason {}

    /**
     * Its author has left it out.
     *
     * @param by the author's id
     * @param why in the author's words, not blank
     */
    record LeftOut(String by, String why) implements Reason {

        /** Refuses a decision that nobody, or nothing, answers for. */
        public LeftOut {
            if (by.isBlank() || why.isBlank()) {
                throw new IllegalArgumentException("what is left out is left out by somebody and for a reason");
            }
        }

        /** Who only: the words may be about the patient. */
        @Override
        public String toString() {
            return "LeftOut[" + by + ", ***]";
        }
    }

    /**
     * It is there in words that somebody typed by hand, and this person has read that they say it.
     *
     * @param by the reader's id
     */
    record Retold(String by) implements Reason {

        /** Refuses a reading that nobody answers for. */
        public Retold {
            if (by.isBlank()) {
                throw new IllegalArgumentException("what is told in other words is read by somebody");
            }
        }
    }
}
