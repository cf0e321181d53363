package io.github.medsecretary.terminology.expansion;

import io.github.medsecretary.core.confidentiality.Audience;
import java.util.Optional;

/** How much is written out for a reader. */
public enum ExpansionPolicy {
    /** Nothing: for a colleague of the same specialty. */
    NONE {
        @Override
        Optional<String> wording(Use use) {
            return Optional.empty();
        }
    },
    /** Each short form at its first use, the short form in brackets after it; what the letter defines is left to it. */
    FIRST_USE {
        @Override
        Optional<String> wording(Use use) {
            return use.isFirst() && !use.isDefinedInText()
                    ? Optional.of(use.withShortForm(use.longForm()))
                    : Optional.empty();
        }
    },
    /** Every use, without the short form. */
    ALL {
        @Override
        Optional<String> wording(Use use) {
            return Optional.of(use.alone(use.longForm()));
        }
    },
    /**
     * Each short form at its first use in the words for patients that a lexicon has, the short form in brackets; where
     * they describe rather than name, the long form with short form and description in brackets.
     */
    PATIENT_WORDING {
        @Override
        Optional<String> wording(Use use) {
            return use.isFirst() && !use.isDefinedInText() ? use.forPatient() : Optional.empty();
        }
    };

    /** What is written in the place of a use, if anything. */
    abstract Optional<String> wording(Use use);

    /** The usual policy for a reader: patients' words for the patient's side, the first use for everybody else. */
    public static ExpansionPolicy of(Audience audience) {
        return audience.isPatientSide() ? PATIENT_WORDING : FIRST_USE;
    }
}
