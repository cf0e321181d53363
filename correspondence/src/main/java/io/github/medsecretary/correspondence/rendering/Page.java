package io.github.medsecretary.correspondence.rendering;

import java.util.Locale;

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

    /** Words of ours in another language than those beside them. */
    default Page fixed(String words, Locale language) {
        return fixed(words);
    }

    /** Begins all that is said in one language of a letter that has two. */
    void beginVersion(Locale language);

    /** Ends it. */
    void endVersion();

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
