package io.github.medsecretary.terminology.lexicon;

/** Whose lexicon it is: a later one's entries go before an earlier one's. */
public enum Layer {
    /** What comes with the library. */
    BASE,
    /** What the maker of a practice system adds. */
    VENDOR,
    /** What a practice adds. */
    PRACTICE,
    /** What one clinician adds. */
    CLINICIAN
}
