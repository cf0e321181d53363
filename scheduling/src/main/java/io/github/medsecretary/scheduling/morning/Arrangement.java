package io.github.medsecretary.scheduling.morning;

import java.util.Locale;

/** What may have to be settled for a visit beside its place. */
public enum Arrangement {
    /** The patient is told of the place. */
    CONFIRMATION,
    /** The patient is told how to prepare. */
    PREPARATION,
    /** Somebody interprets. */
    INTERPRETER,
    /** The patient is brought and taken home. */
    TRANSPORT;

    /** The arrangement in lower case, such as {@code interpreter}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
