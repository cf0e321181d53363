package io.github.medsecretary.correspondence.content;

import java.util.Locale;

/** What carries a letter, and may tell of it before a word of it is read. */
public enum Carrier {
    /** The name of the organisation that writes. */
    LETTERHEAD,
    /** The name of the service within it. */
    SERVICE,
    /** Where it is: on the letter and as the return address on the envelope. */
    ADDRESS,
    /** Its telephone number. */
    TELEPHONE,
    /** Where the patient lives: where somebody must not find out, it is a secret by itself. */
    PATIENT_ADDRESS,
    /** What the author is called beside the name. */
    AUTHOR_ROLE,
    /** The line that says what the letter is; the title of the document, too. */
    SUBJECT,
    /** Our reference; the name of the file is made from it, too. */
    REFERENCE;

    /** In lower case with hyphens, such as {@code author-role}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
