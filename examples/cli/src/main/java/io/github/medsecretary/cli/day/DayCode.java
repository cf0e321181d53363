package io.github.medsecretary.cli.day;

import io.github.medsecretary.core.problem.Code;

/** What can be wrong with a dictation's header beside its form. */
enum DayCode implements Code {
    /** The people file has no patient of that id. */
    UNKNOWN_PATIENT("The people file has no patient of that id, or that entry could not be read."),
    /** The people file has no practitioner of that id. */
    UNKNOWN_CLINICIAN("The people file has no practitioner of that id, or that entry could not be read."),
    /** A recipient is neither a role nor an id of the people file. */
    UNKNOWN_RECIPIENT("A recipient is neither a role nor an id of the people file."),
    /** Two entries of a list have the same id, and neither is used. */
    SHARED_ID("Two entries of this list have the same id, and neither is used."),
    /** The people file has no organisation that could write. */
    NO_ORGANISATION("The people file has no organisation that could write."),
    /** No dictation of that name was turned into a letter. */
    UNKNOWN_LETTER("No dictation of that name was turned into a letter."),
    /** The letter has no open question of that number. */
    UNKNOWN_QUESTION("The letter has no open question of that number."),
    /** The question is about no words that an answer could stand in for. */
    NO_PLACE("The question is about no words that an answer could stand in for."),
    /** An answer is neither a tick nor words. */
    NO_REPLY("An answer is either the number of what is ticked or words.");

    private final String sentence;

    DayCode(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
