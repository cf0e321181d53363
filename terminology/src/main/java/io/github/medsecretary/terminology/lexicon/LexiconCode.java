package io.github.medsecretary.terminology.lexicon;

import io.github.medsecretary.core.problem.Code;

/** What can be wrong with a lexicon's text. */
public enum LexiconCode implements Code {
    /** The text does not begin with {@code #medsecretary-lexicon} and a format version that is known. */
    LEXICON_FORMAT("The text does not begin with #medsecretary-lexicon and the format version 1."),
    /** A header line is missing, repeated, empty or unknown. */
    LEXICON_HEADER("A header line is missing, repeated, empty or unknown."),
    /** The header has no licence: such data may not be used. */
    LICENCE_MISSING("The header has no licence: such data may not be used."),
    /** A row's first cell is not the name of a type. */
    UNKNOWN_ROW_TYPE("A row's first cell is not the name of a type."),
    /** A row has more cells than its type has columns. */
    TOO_MANY_CELLS("A row has more cells than its type has columns."),
    /** A cell is empty that its type requires. */
    EMPTY_CELL("A cell is empty that its type requires."),
    /** A cell does not have the shape that its column demands. */
    MALFORMED_CELL("A cell does not have the shape that its column demands."),
    /** A backslash is followed by a character that needs none. */
    BAD_ESCAPE("A backslash is followed by a character that needs none."),
    /** Two rows of one lexicon describe the same entry. */
    DUPLICATE_ENTRY("Two rows of one lexicon describe the same entry.");

    private final String sentence;

    LexiconCode(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
