package io.github.medsecretary.scheduling.replanning.calling;

/** How somebody was told, or could not be. */
public enum Channel {
    /** They were rung. */
    TELEPHONE,
    /** A machine or somebody else took the message. */
    VOICEMAIL,
    /** A short message or an e-mail. */
    TEXT_MESSAGE,
    /** By post. */
    LETTER,
    /** At the desk. */
    IN_PERSON
}
