package io.github.medsecretary.correspondence.template;

/** What a filled template is written on, block by block. What it gets is text, never markup. */
public interface Sheet {

    /**
     * A heading.
     *
     * @param level from 1 to 3, never more than one below the heading before it
     */
    void heading(int level, String text);

    /** A paragraph of running text without line breaks. */
    void paragraph(String text);

    /** An item of a list; neighbours are one list. */
    void item(String text);

    /** A line that stands on its own, as of an address; neighbours belong together. */
    void line(String text);
}
