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
        return takes(entry.type() + '\t' + entry.key());
    }

    /** Whether it takes the entry with a type and a key away. */
    boolean takes(String typeAndKey) {
        String printed = type + '\t' + key.mkString("\t");
        return typeAndKey.equals(printed) || (key.size() == 1 && typeAndKey.startsWith(printed + '\t'));
    }

    /** The cells of its row. */
    Seq<String> cells() {
        return key.map(Cells::escaped).prepend("-" + type);
    }
}
