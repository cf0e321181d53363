package io.github.medsecretary.terminology.document;

/** What a passage of a letter is. */
public enum PassageKind {
    /** What a section is called, its colon included. */
    HEADING(Standing.FIXED),
    /** Three or more words in capitals that are not all short forms: emphasis, not short forms. */
    CAPITALS(Standing.FIXED),
    /** What stands between quotation marks, the marks included: somebody else's words. */
    QUOTE(Standing.FIXED),
    /** One item of a list, its mark included. */
    LIST_ITEM(Standing.PROSE),
    /** One row of cells parted by tabs, bars or wide gaps. */
    TABLE_ROW(Standing.COLUMNS),
    /** A postal address, at least its street or town and its postcode. */
    ADDRESS(Standing.CODE),
    /** The name of a person, its title included. */
    NAME(Standing.CODE),
    /** A valid NHS number. */
    NHS_NUMBER(Standing.CODE),
    /** A hospital number, a reference, a registration. */
    IDENTIFIER(Standing.CODE),
    /** A postcode of the United Kingdom, or a ZIP code with its state. */
    POSTCODE(Standing.CODE),
    /** A telephone number. */
    PHONE(Standing.CODE),
    /** An e-mail address. */
    EMAIL(Standing.CODE),
    /** The address of a web page. */
    URL(Standing.CODE);

    private enum Standing {
        PROSE,
        COLUMNS,
        FIXED,
        CODE
    }

    private final Standing standing;

    PassageKind(Standing standing) {
        this.standing = standing;
    }

    /** Whether a short form in it is read as one. */
    public boolean isReadable() {
        return standing == Standing.PROSE || standing == Standing.COLUMNS;
    }

    /** Whether its words may be replaced by longer ones; what stands in columns may not. */
    public boolean isEditable() {
        return standing == Standing.PROSE;
    }

    /** Whether it tells who somebody is or where to reach them. */
    public boolean isCode() {
        return standing == Standing.CODE;
    }
}
