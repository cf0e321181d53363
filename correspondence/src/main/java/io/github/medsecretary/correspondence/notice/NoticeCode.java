package io.github.medsecretary.correspondence.notice;

import io.github.medsecretary.core.problem.Code;

/** Why a letter can't be made of an occasion. */
public enum NoticeCode implements Code {
    /** The event is about another patient than the letter. */
    OTHER_PATIENT("The event is about another patient than the letter."),
    /** The patient has died, and is not written to about appointments. */
    PATIENT_DECEASED("The patient has died, and is not written to about appointments."),
    /** An appointment in person has no place to come to. */
    PLACE_MISSING("An appointment in person has no place to come to."),
    /** Nothing has changed that the patient would notice. */
    NOTHING_CHANGED("Nothing has changed that the patient would notice."),
    /** Nobody has said what follows the cancelled appointment. */
    NEXT_STEP_MISSING("Nobody has said what follows the cancelled appointment."),
    /** No clinician has decided what follows the missed appointment. */
    DECISION_MISSING("No clinician has decided what follows the missed appointment."),
    /** Who was not brought is discharged for a reason only, and none is given. */
    REASON_MISSING("Who was not brought is discharged for a reason only, and none is given."),
    /** A result that is not normal has neither an action nor anybody who acts. */
    ACTION_MISSING("A result that is not normal has neither an action nor anybody who acts."),
    /** Words that such a letter needs are absent or blank. */
    WORDS_MISSING("Words that such a letter needs are absent or blank."),
    /** A heading that the record standard demands is missing or is contradicted. */
    HEADING_MISSING("A heading that the record standard demands is missing or is contradicted."),
    /** A covering letter has nothing to go with. */
    ENCLOSURE_MISSING("A covering letter has nothing to go with.");

    private final String sentence;

    NoticeCode(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
