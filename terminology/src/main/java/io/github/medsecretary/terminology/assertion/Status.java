package io.github.medsecretary.terminology.assertion;

/** How something that a letter names is not simply there, now, and the patient's. */
public enum Status {
    /** It is said not to be there. */
    NEGATED,
    /** It is past. */
    HISTORICAL,
    /** It is a relative's, a donor's, or somebody else's. */
    OTHER_PERSON,
    /** It is a condition, a risk or a plan. */
    HYPOTHETICAL,
    /** It may be there. */
    UNCERTAIN
}
