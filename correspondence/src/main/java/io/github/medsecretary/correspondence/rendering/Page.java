package io.github.medsecretary.correspondence.rendering;

/** A letter while it is written: parts, in them blocks, in them words of ours and values of others. */
interface Page {

    /** Begins a part of the letter. */
    void open(Area area);

    /** Ends the part that was begun last. */
    void close(Area area);

    /** Begins a block. */
    Page begin(Kind kind);

    /** Words of ours. */
    Page fixed(String words);

    /** A value. */
    Page value(String value);

    /** A value that stays on one line, such as a postcode. */
    Page whole(String value);

    /** Ends a block. */
    void end();

    /** A block that is one value. */
    default void put(Kind kind, String value) {
        begin(kind).value(value).end();
    }

    /** A block of a label and a value. */
    default void put(Kind kind, String label, String value) {
        begin(kind).fixed(label).value(value).end();
    }
}
