package io.github.medsecretary.scheduling.replanning.saving;

import io.github.medsecretary.core.problem.Code;

/** What can be wrong with a saved text. */
public enum SavedCode implements Code {
    /** The text does not begin as a saved one does. */
    NOT_SAVED_HERE("The text does not begin as a saved one does."),
    /** The text is of a version of the format that this library does not know. */
    OTHER_FORMAT("The text is of a version of the format that this library does not know."),
    /** It was saved for a diary with other content. */
    OTHER_DIARY("It was saved for a diary with other content."),
    /** It was saved for other disruptions. */
    OTHER_DISRUPTIONS("It was saved for other disruptions."),
    /** It was saved for another cost, policy, present or budget. */
    OTHER_REPLANNING("It was saved for another cost, policy, present or budget."),
    /** The line is not one that can stand there. */
    BAD_LINE("The line is not one that can stand there."),
    /** The line names what is not there, or does what can't be done. */
    IMPOSSIBLE("The line names what is not there, or does what can't be done."),
    /** What was saved is found otherwise by this version of the library, so that promises could not be kept. */
    OTHER_SEARCH(
            "What was saved is found otherwise by this version of the library, so that promises could not be kept."),
    /** The text is not as it was written. */
    DAMAGED("The text is not as it was written.");

    private final String sentence;

    SavedCode(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
