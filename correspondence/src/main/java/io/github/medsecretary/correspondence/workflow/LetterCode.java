package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.core.problem.Code;

/** Why a step of a letter's way is refused. */
public enum LetterCode implements Code {
    /** A question to the clinician has no answer yet. */
    OPEN_QUERIES("A question to the clinician has no answer yet."),
    /** The patient of the dictation is not the patient of the record. */
    IDENTITY_DISAGREES("The patient of the dictation is not the patient of the record."),
    /** Somebody else than the author tries to sign. */
    NOT_THE_AUTHOR("Somebody else than the author tries to sign."),
    /** No letter is made for this recipient. */
    NOT_MADE("No letter is made for this recipient."),
    /** The letter has no recipient of that id. */
    UNKNOWN_RECIPIENT("The letter has no recipient of that id."),
    /** Post can't reach the recipient's address. */
    NOT_FOR_POST("Post can't reach the recipient's address.");

    private final String sentence;

    LetterCode(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
