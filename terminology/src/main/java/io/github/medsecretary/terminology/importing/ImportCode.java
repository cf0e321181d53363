package io.github.medsecretary.terminology.importing;

import io.github.medsecretary.core.problem.Code;

/** What can be wrong with data that is to become a lexicon; what is wrong with single cells is told as for lexicons. */
public enum ImportCode implements Code {
    /** A file of the release is not there, or there twice. */
    FILE_MISSING("A file of the release is not there, or there twice."),
    /** A file cannot be read. */
    FILE_UNREADABLE("A file cannot be read."),
    /** A file is not well-formed from this line on, so that none of it is used. */
    FILE_MALFORMED("A file is not well-formed from this line on, so that none of it is used."),
    /** A row lacks its identifier or its name. */
    FIELD_MISSING("A row lacks its identifier or its name."),
    /** A row has the identifier of an earlier one. */
    DUPLICATE_ID("A row has the identifier of an earlier one."),
    /** A row belongs to one that is not there. */
    UNKNOWN_REFERENCE("A row belongs to one that is not there."),
    /** The table has no column of this name, or several. */
    COLUMN_MISSING("The table has no column of this name, or several."),
    /** A row has more or fewer cells than the table has columns. */
    ROW_LENGTH("A row has more or fewer cells than the table has columns."),
    /** A quotation mark stands within a cell, or the last one is missing. */
    STRAY_QUOTE("A quotation mark stands within a cell, or the last one is missing.");

    private final String sentence;

    ImportCode(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
