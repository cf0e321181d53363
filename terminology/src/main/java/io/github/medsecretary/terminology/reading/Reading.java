package io.github.medsecretary.terminology.reading;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.document.Document;
import io.github.medsecretary.terminology.lexicon.Entry;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A text with its words and the lexicons' entries that stand in it, all found in one pass. Prints no text. Immutable
 * and thread-safe.
 */
public final class Reading {

    private final Document document;
    private final Words words;
    private final Map<Class<? extends Entry>, List<Mention<Entry>>> mentions;

    private final Map<Derivation<?>, Object> derived = new ConcurrentHashMap<>(2);

    Reading(Document document, Words words, Map<Class<? extends Entry>, List<Mention<Entry>>> mentions) {
        this.document = document;
        this.words = words;
        this.mentions = mentions;
    }

    /** The text as it was given. */
    public ClinicalText text() {
        return document.text();
    }

    /** Its sections, sentences, and the passages whose words stay as they are. */
    public Document document() {
        return document;
    }

    /** Its words and marks. */
    public Words words() {
        return words;
    }

    /** Where entries of a type stand: the longest at each place, never overlapping, in the order of the text. */
    @SuppressWarnings("unchecked")
    public <E extends Entry> Seq<Mention<E>> mentions(Class<E> type) {
        var found = mentions.getOrDefault(type, List.of());
        // Each list holds mentions of its own key's type only: Dictionary files them by it.
        return (Seq<Mention<E>>) (Seq<?>) Array.ofAll(found);
    }

    /** The types of entries that are looked for. */
    public static Seq<Class<? extends Entry>> types() {
        return Types.ALL;
    }

    /** What stands around a mention. */
    public Context around(Mention<?> mention) {
        return new Context(words, mention.first(), mention.last());
    }

    /** What follows from this reading: worked out when it is first asked for, and kept. */
    @SuppressWarnings("unchecked")
    public <T> T derived(Derivation<T> derivation) {
        // One derivation may ask for another, so it is worked out before it is put there; the first to come stays.
        Object known = derived.get(derivation);
        if (known == null) {
            Object made = derivation.of(this);
            Object other = derived.putIfAbsent(derivation, made);
            known = other == null ? made : other;
        }
        return (T) known;
    }

    @Override
    public String toString() {
        return "Reading[" + words.count() + " words]";
    }
}
