package io.github.medsecretary.correspondence.dictation;

import io.github.medsecretary.core.text.Span;

/**
 * Words that were spoken and do not stand in the typed text. Prints no text.
 *
 * @param why why they don't
 * @param spoken their place in what was spoken
 */
public record Unwritten(Why why, Span spoken) {

    /** Why words do not stand in the text. */
    public enum Why {
        /** They are a command, whose whole form is one of the spoken forms: a mark stands for them, or a line, or nothing. */
        COMMAND,
        /** They were taken back, or others were said in their place. */
        TAKEN_BACK,
        /** Something is asked about them: nobody heard them, they were said to the typist, or nothing tells what they are. */
        ASKED
    }
}
