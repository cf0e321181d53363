package io.github.medsecretary.correspondence.workflow;

import java.util.Locale;

/** What somebody did with a letter. */
public enum Step {
    /** Spoke it. */
    DICTATE,
    /** Typed it. */
    TRANSCRIBE,
    /** Took it up. */
    BEGIN,
    /** Changed it. */
    REVISE,
    /** Had it checked, and something stood in the way. */
    QUERY,
    /** Answered what stood in the way. */
    ANSWER,
    /** Had it checked, and nothing stood in the way. */
    COMPLETE,
    /** Gave it back unsigned. */
    SEND_BACK,
    /** Signed it. */
    SIGN,
    /** Spoke with the patient about what it tells. */
    SPEAK,
    /** Sent it to somebody. */
    DISPATCH,
    /** Put it into the record. */
    FILE,
    /** Began a new version of it. */
    AMEND,
    /** Began another letter that adds to it. */
    ADD,
    /** Began another letter in its place. */
    REPLACE,
    /** Gave it up. */
    CANCEL,
    /** Declared that it should never have been. */
    ENTER_IN_ERROR;

    /** In lower case with hyphens, such as {@code send-back}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
