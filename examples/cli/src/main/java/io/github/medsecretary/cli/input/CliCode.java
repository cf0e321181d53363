package io.github.medsecretary.cli.input;

import io.github.medsecretary.core.problem.Code;

/** The codes that the command line adds to those of the rooms. */
public enum CliCode implements Code {
    /** A file can't be opened, read or written. */
    FILE_UNUSABLE("A file can't be opened, read or written."),
    /** A line, a dictation or a file is larger than the command line takes. */
    TOO_LARGE("A line, a dictation or a file is larger than the command line takes."),
    /** The command's options or parameters can't be used. */
    USAGE("The command's options or parameters can't be used."),
    /** The program met a fault of its own. */
    FAULT("The program met a fault of its own.");

    private final String sentence;

    CliCode(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
