package io.github.medsecretary.terminology.lexicon;

/** A lexicon's entries in their order. Immutable and thread-safe; the same place always gives the same instance. */
interface Rows {

    int size();

    /** The type of a row. */
    RowType type(int row);

    /** The key of a row's entry. */
    String key(int row);

    /** A row's entry. */
    Entry at(int row);
}
