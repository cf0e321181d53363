package io.github.medsecretary.correspondence.dictation;

/** What can be wrong with a text of spoken forms. */
public enum SpokenFormsCode {
    /** The first line isn't {@code #medsecretary-dictation}, a tab and 1. */
    NOT_SPOKEN_FORMS,
    /** A name, version or licence is missing, or stands twice without the others. */
    HEADER_INCOMPLETE,
    /** No such kind of row. */
    KIND_UNKNOWN,
    /** A row has more or fewer cells than its kind has. */
    CELLS_WRONG,
    /** A phrase is empty, has capitals, or blanks other than single ones between its words. */
    PHRASE_MALFORMED,
    /** What stands behind the phrase is empty, or no mark or number where one should stand. */
    VALUE_MALFORMED,
    /** The text says the same, or another thing of the same phrase, on an earlier line. */
    SAID_BEFORE
}
