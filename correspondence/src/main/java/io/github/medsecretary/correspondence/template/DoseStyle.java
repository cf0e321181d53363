package io.github.medsecretary.correspondence.template;

/** How the unit of a dose is written. The number is never touched. */
public enum DoseStyle {
    /** As it was given. */
    AS_GIVEN,
    /** Symbols that can't be misread: {@code 5 mg}, but {@code 50 micrograms} and {@code 10 units} in full. */
    SAFE_SYMBOLS,
    /** In words: {@code 5 milligrams}, {@code 1 gram}. */
    IN_WORDS
}
