package io.github.medsecretary.correspondence.pdf;

import io.github.medsecretary.core.problem.Code;

/** Why a letter is not made into a PDF file. */
public enum PdfCode implements Code {
    /** The letter has characters, such as Chinese ones, for which the embedded fonts have no letters. */
    LETTERS_LACKING("The letter has characters for which the embedded fonts have no letters.");

    private final String sentence;

    PdfCode(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
