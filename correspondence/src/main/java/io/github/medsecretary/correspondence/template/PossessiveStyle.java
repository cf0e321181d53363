package io.github.medsecretary.correspondence.template;

/** What follows a name that ends in s. */
public enum PossessiveStyle {
    /** {@code James's}. */
    APOSTROPHE_S,
    /** {@code James'}. */
    APOSTROPHE
}
