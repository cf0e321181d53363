package io.github.medsecretary.scheduling.waiting.freed;

import java.util.Locale;

/** A way to tell somebody of an offer that breaks no confidence: nobody else hears or reads it unless they agreed. */
public enum Approach {
    /** Ring, speak to nobody but the patient, and leave no message. */
    SPEAK,
    /** Ring; a message may be left. */
    SPEAK_OR_LEAVE_MESSAGE,
    /** Send a text message. */
    TEXT,
    /** Send an e-mail. */
    EMAIL,
    /** Send a letter. */
    LETTER;

    /** The way in lower case with hyphens, such as {@code speak-or-leave-message}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
