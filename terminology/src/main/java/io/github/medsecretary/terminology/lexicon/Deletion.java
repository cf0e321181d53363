package io.github.medsecretary.terminology.lexicon;

import io.vavr.collection.Seq;

/**
 * A row that takes an entry of a lower layer away.
 *
 * @param type the type of the entry
 * @param key its key's cells; an abbreviation's, confusable's or error-prone expression's first cell alone takes away
 *     every sense, member or scope of it
 */
public record Deletion(String type, Seq<String> key) {

    /** Whether it takes the entry away. */
    public boolean takes(Entry entry) {
        String printed = key.mkString("\t");
        return entry.type().equals(type)
                && (entry.key().equals(printed)
                        || (key.size() == 1 && entry.key().startsWith(printed + '\t')));
    }

    /** The cells of its row. */
    Seq<String> cells() {
        return key.map(Cells::escaped).prepend("-" + type);
    }
}
