package io.github.medsecretary.terminology.testkit;

import java.util.Locale;

/** The kinds of contradictions that can be planted, each named like the rule that should find it. */
public enum ErrorKind {
    /** One mention of a part of the body on the other side. */
    LATERALITY,
    /** A part of the body of the other sex. */
    SEX_ANATOMY,
    /** A pronoun of the other sex. */
    PRONOUN,
    /** A medicine that the patient is allergic to, or an allergy that is denied. */
    ALLERGY,
    /** A date that can't be, or contradicts another. */
    DATE,
    /** Another age. */
    AGE,
    /** A number that can't be, or that its words speak against. */
    NUMBER,
    /** Another number of things than are listed. */
    COUNT,
    /** A conclusion that says the opposite of a finding. */
    NEGATION,
    /** A dose, route or frequency that can't be meant. */
    UNIT,
    /** Something that was to be filled in. */
    PLACEHOLDER,
    /** Another patient's name, number or date of birth. */
    WRONG_PATIENT,
    /** An organ that was taken out. */
    HISTORY,
    /** A passage of the letter before that tells of its day. */
    COPY_FORWARD;

    /** The rule's name, such as {@code sex-anatomy}. */
    public String rule() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
