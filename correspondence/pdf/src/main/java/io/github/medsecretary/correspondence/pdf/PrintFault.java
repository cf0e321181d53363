package io.github.medsecretary.correspondence.pdf;

/** What can be wrong with how a letter is printed. */
public enum PrintFault {
    /** Not all of the address, or something else, shows through the window of a DL envelope. */
    ADDRESS_OUTSIDE_WINDOW,
    /** Something stands beyond the margins. */
    BEYOND_MARGINS,
    /** Something stands upon something else. */
    OVERPRINTED,
    /** A page but the first does not tell, or not in whole, about whom it is and which letter. */
    PAGE_UNNAMED,
    /** The signature begins a page: nothing of the letter is with it. */
    SIGNATURE_ALONE,
    /** A heading ends a page: what it is about is on the next. */
    HEADING_ALONE,
    /** Nothing stands under a heading. */
    HEADING_BLANK
}
