package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.core.problem.Code;

/** Why a step of a letter's way is refused. */
public enum LetterCode implements Code {
    /** A question to the clinician has no answer yet. */
    OPEN_QUERIES("A question to the clinician has no answer yet."),
    /** The patient of the dictation is not the patient of the record. */
    IDENTITY_DISAGREES("The patient of the dictation is not the patient of the record."),
    /** The letter speaks of an enclosure, and none goes along. */
    ENCLOSURE_MISSING("The letter speaks of an enclosure, and none goes along."),
    /** What is labelled in one place stands in another without those labels. */
    LABELS_DIFFER("What is labelled in one place stands in another without those labels."),
    /** The patient's copy was made of another version of the letter. */
    PATIENT_COPY_STALE("The patient's copy was made of another version of the letter."),
    /** The patient's copy lacks something that the patient must not miss, and nobody has said why. */
    PATIENT_COPY_INCOMPLETE("The patient's copy lacks something that must not be missed, and nobody has said why."),
    /** Somebody else than the author tries to sign. */
    NOT_THE_AUTHOR("Somebody else than the author tries to sign."),
    /** Nobody has signed. */
    SIGNATURE_MISSING("Nobody has signed the letter."),
    /** What was signed is not what stands there now. */
    SIGNATURE_STALE("What was signed is not what stands there now."),
    /** The author has not let this person sign in this manner at this time. */
    NO_MANDATE("The author has not let this person sign in this manner at this time."),
    /** A second person must sign. */
    SECOND_SIGNATURE_MISSING("A second person must sign the letter."),
    /** Both signatures are one person's. */
    SAME_SIGNATORY("Both signatures are those of one person."),
    /** Somebody signs beside the author who is no second signatory, or without having read. */
    NOT_A_SECOND_SIGNATORY("Who signs beside the author is not a second signatory, or has not read the letter."),
    /** No letter is made for this recipient. */
    NOT_MADE("No letter is made for this recipient."),
    /** The letter has no recipient of that id. */
    UNKNOWN_RECIPIENT("The letter has no recipient of that id."),
    /** Post can't reach the recipient's address. */
    NOT_FOR_POST("Post can't reach the recipient's address."),
    /** The patient has died since the letter was signed. */
    PATIENT_DECEASED("The patient has died, and the letter does not go to somebody who cared for them."),
    /** The patient is to hear something from a person before they read it. */
    SPEAK_FIRST("The copy may upset the patient, and nobody is recorded as having spoken with them first."),
    /** One of the letter's languages has no text for how it was signed. */
    NOTE_UNTRANSLATED(
            "One of the letter's languages has no text for how it was signed; its author can read and sign it."),
    /** The patient's right to see the report first stands, or consent to it is withdrawn. */
    REPORT_HELD("The patient's right to see the report first stands, or consent to it is withdrawn."),
    /** The recipient doesn't want letters in this way. */
    OPTED_OUT("The recipient has opted out of letters sent in this way."),
    /** The letter was entered in error, or another stands in its place. */
    WITHDRAWN("The letter was entered in error, or another stands in its place."),
    /** Nobody carries letters in this way here. */
    NO_PORT("Nobody carries letters in this way here."),
    /** Whoever carries letters in this way has failed. */
    PORT_FAILED("Whoever carries letters in this way has failed."),
    /** A row of a batch could not be made into a letter. */
    ROW_FAILED("A row of a batch could not be made into a letter."),
    /** A receipt is for something else than what was sent. */
    RECEIPT_MISMATCH("A receipt is for something else than what was sent."),
    /** Somebody who is to get the letter has not been sent it. */
    NOT_ALL_DISPATCHED("Somebody who is to get the letter has not been sent it."),
    /** The words that were signed have not been read for what they promise. */
    PROMISES_NOT_READ("The words that were signed have not been read for what they promise."),
    /** The letter promises something that nobody sees to, and nobody has said why. */
    PROMISE_UNOWNED("The letter promises something that nobody sees to, and nobody has said why."),
    /** A difference is from another version than the one to which it is put. */
    OTHER_VERSION("A difference is from another version than the one to which it is put.");

    private final String sentence;

    LetterCode(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
