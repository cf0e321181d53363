package io.github.medsecretary.correspondence.template;

import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import java.util.Optional;

/**
 * Shared pieces of template text by name, such as a practice's closing words. A later one of the same name replaces the
 * earlier one: base, then vendor, practice and clinician. Immutable and thread-safe.
 */
public final class Passages {

    private final SortedMap<String, String> texts;

    private Passages(SortedMap<String, String> texts) {
        this.texts = texts;
    }

    /** None. */
    public static Passages none() {
        return new Passages(TreeMap.empty());
    }

    /** The same with one more, or with another text for one. */
    public Passages with(String name, String text) {
        return new Passages(texts.put(name, text));
    }

    /** The same with those of a layer above. */
    public Passages under(Passages above) {
        return new Passages(above.texts.merge(texts));
    }

    Optional<String> text(String name) {
        return texts.get(name).toJavaOptional();
    }

    Iterable<String> names() {
        return texts.keySet();
    }
}
