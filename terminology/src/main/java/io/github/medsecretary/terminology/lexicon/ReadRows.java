package io.github.medsecretary.terminology.lexicon;

import io.vavr.collection.Seq;

/** Entries that were read and checked. */
record ReadRows(Seq<Entry> entries) implements Rows {

    @Override
    public int size() {
        return entries.size();
    }

    @Override
    public RowType type(int row) {
        return RowType.of(at(row).type()).get();
    }

    @Override
    public String key(int row) {
        return at(row).key();
    }

    @Override
    public Entry at(int row) {
        return entries.get(row);
    }
}
