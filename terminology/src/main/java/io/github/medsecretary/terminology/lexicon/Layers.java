package io.github.medsecretary.terminology.lexicon;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Lexicons over each other: base below vendor below practice below clinician; within a layer, later over earlier.
 *
 * <p>An upper entry hides a lower one with the same key; a deletion takes a lower one away. The order in which
 * lexicons of different layers are added does not matter. Immutable and thread-safe.
 */
public final class Layers {

    private final Seq<Placed> bottomUp;
    private final Merged merged;

    private Layers(Seq<Placed> bottomUp, Merged merged) {
        this.bottomUp = bottomUp;
        this.merged = merged;
    }

    private static Layers of(Seq<Placed> bottomUp) {
        return new Layers(bottomUp, Merging.byKey(bottomUp));
    }

    /** No lexicon at all. */
    public static Layers empty() {
        return of(List.empty());
    }

    /** Lexicons in the base layer. */
    public static Layers base(Iterable<Lexicon> lexicons) {
        return of(inBase(lexicons));
    }

    /** Lexicons in the base layer that are known to have no key in common. */
    static Layers disjoint(Iterable<Lexicon> lexicons) {
        Seq<Placed> bottomUp = inBase(lexicons);
        return new Layers(bottomUp, Merging.sideBySide(bottomUp));
    }

    private static Seq<Placed> inBase(Iterable<Lexicon> lexicons) {
        List<Placed> placed = List.empty();
        for (Lexicon lexicon : lexicons) {
            placed = placed.prepend(new Placed(Layer.BASE, lexicon));
        }
        return placed.reverse();
    }

    /** These layers with one more lexicon on top of its layer. */
    public Layers with(Layer layer, Lexicon lexicon) {
        return with(List.of(new Placed(layer, lexicon)));
    }

    /** These layers with others, each of their lexicons on top of its layer. Which are joined first does not matter. */
    public Layers with(Layers others) {
        return with(others.bottomUp);
    }

    private Layers with(Seq<Placed> more) {
        if (more.isEmpty()) {
            return this;
        }
        // Sorting keeps the order within a layer.
        return of(bottomUp.appendAll(more).sortBy(Placed::layer));
    }

    /** The lexicons from the lowest to the uppermost. */
    public Seq<Lexicon> lexicons() {
        return bottomUp.map(Placed::lexicon);
    }

    /** The lexicons with their layers, from the lowest to the uppermost. */
    public Seq<Placed> placed() {
        return bottomUp;
    }

    /** How many entries are not hidden. */
    public int size() {
        return merged.size();
    }

    /**
     * One of the entries that are not hidden, in the order in which their keys were first met. The same place always
     * gives the same instance.
     *
     * @param place from 0 to {@link #size}, exclusive
     */
    public Sourced<Entry> at(int place) {
        return merged.at(place);
    }

    /**
     * Where the rows of the lowest lexicons have their place, one lexicon after the other: -1 for those whose entry is
     * hidden or taken away. Nothing is read for it.
     *
     * @param lexicons how many of the lowest
     */
    public int[] placesOfRows(int lexicons) {
        return merged.placesOfRows(bottomUp.take(lexicons));
    }

    /** Every entry of a type that is not hidden, in the order in which its key was first met. */
    @SuppressWarnings("unchecked")
    public <E extends Entry> Seq<Sourced<E>> entries(Class<E> type) {
        // They are only read, so that what holds entries of the type may be taken for one of them alone.
        return (Seq<Sourced<E>>) (Seq<?>) merged.places(type).map(this::at);
    }

    /** Where an upper lexicon says something else than a lower one. */
    public Seq<Clash> clashes() {
        return merged.clashes();
    }
}
