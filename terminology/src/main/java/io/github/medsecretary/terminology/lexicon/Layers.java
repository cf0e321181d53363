package io.github.medsecretary.terminology.lexicon;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Lexicons over each other: base below vendor below practice below clinician; within a layer, later over earlier.
 *
 * <p>An upper entry hides a lower one with the same key; a deletion takes a lower one away. The order in which
 * lexicons of different layers are added does not matter. Immutable and thread-safe.
 */
public final class Layers {

    private record Placed(Layer layer, Lexicon lexicon) {}

    private final Seq<Placed> bottomUp;
    private final LinkedHashMap<String, Sourced<Entry>> entries;
    private final Seq<Clash> clashes;

    private Layers(Seq<Placed> bottomUp) {
        this.bottomUp = bottomUp;
        var merged = new java.util.LinkedHashMap<String, Sourced<Entry>>();
        List<Clash> found = List.empty();
        for (Placed placed : bottomUp) {
            placed.lexicon().deletions().forEach(deletion -> merged.values().removeIf(e -> deletion.takes(e.entry())));
            for (Entry entry : placed.lexicon().entries()) {
                var upper =
                        new Sourced<>(entry, placed.layer(), placed.lexicon().provenance());
                Sourced<Entry> lower = merged.put(entry.type() + '\t' + entry.key(), upper);
                if (lower != null && !lower.entry().cells().equals(entry.cells())) {
                    found = found.prepend(new Clash(lower, upper));
                }
            }
        }
        this.entries = LinkedHashMap.ofAll(merged);
        this.clashes = found.reverse();
    }

    /** No lexicon at all. */
    public static Layers empty() {
        return new Layers(List.empty());
    }

    /** Lexicons in the base layer. */
    public static Layers base(Iterable<Lexicon> lexicons) {
        return new Layers(List.ofAll(lexicons).map(lexicon -> new Placed(Layer.BASE, lexicon)));
    }

    /** These layers with one more lexicon on top of its layer. */
    public Layers with(Layer layer, Lexicon lexicon) {
        Seq<Placed> below = bottomUp.filter(each -> each.layer().compareTo(layer) <= 0);
        Seq<Placed> above = bottomUp.filter(each -> each.layer().compareTo(layer) > 0);
        return new Layers(below.append(new Placed(layer, lexicon)).appendAll(above));
    }

    /** The lexicons from the lowest to the uppermost. */
    public Seq<Lexicon> lexicons() {
        return bottomUp.map(Placed::lexicon);
    }

    /** Every entry of a type that is not hidden, in the order in which its key was first met. */
    public <E extends Entry> Seq<Sourced<E>> entries(Class<E> type) {
        return entries.values()
                .filter(each -> type.isInstance(each.entry()))
                .map(each -> new Sourced<>(type.cast(each.entry()), each.layer(), each.provenance()))
                .toList();
    }

    /** Where an upper lexicon says something else than a lower one. */
    public Seq<Clash> clashes() {
        return clashes;
    }
}
