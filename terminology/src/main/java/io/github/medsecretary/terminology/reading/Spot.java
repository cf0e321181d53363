package io.github.medsecretary.terminology.reading;

import io.github.medsecretary.terminology.lexicon.Entry;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;

/**
 * A word that a rule about the whole letter judges by: what it makes of the word is its own to ask of the whole letter,
 * but which words these are is told by themselves and by few beyond, so that after an edit no other is looked at.
 *
 * @param word its index
 */
public record Spot(int word) implements Fact<Spot> {

    /** Whether a word is one of those that are looked for, by itself and the few around it. Pure. */
    @FunctionalInterface
    public interface Wanted {

        /** Whether the word with an index is one of them. */
        boolean isAt(int index, Words words);
    }

    /** The words of a letter that are looked for, in their order. */
    public static Facts<Spot> where(Wanted wanted) {
        return Facts.of(reading -> {
            Words words = reading.words();
            var found = new ArrayList<Spot>();
            for (int i = reading.firstAsked(); i < reading.endAsked(); i++) {
                if (wanted.isAt(i, words)) {
                    found.add(new Spot(i));
                }
            }
            return Array.ofAll(found);
        });
    }

    /** The words of a letter that are some words. */
    public static Facts<Spot> where(WordSet wanted) {
        return where(wanted, (index, words) -> true);
    }

    /** The words of a letter that are some words and fulfil a condition as well, in their order. */
    public static Facts<Spot> where(WordSet some, Wanted wanted) {
        return Facts.of(reading ->
                among(reading.words().where(some, reading.firstAsked(), reading.endAsked()), reading.words(), wanted));
    }

    /** The words of a letter that begin with a figure and fulfil a condition, in their order. */
    public static Facts<Spot> ofFigures(Wanted wanted) {
        return Facts.of(reading ->
                among(reading.words().figures(reading.firstAsked(), reading.endAsked()), reading.words(), wanted));
    }

    /** The first words of where entries of a type stand, in their order. */
    public static Facts<Spot> ofMentions(Class<? extends Entry> type) {
        return Facts.of(reading -> reading.mentions(type)
                .map(each -> new Spot(each.first()))
                .filter(each -> reading.firstAsked() <= each.word() && each.word() < reading.endAsked()));
    }

    private static Seq<Spot> among(int[] indexes, Words words, Wanted wanted) {
        if (indexes.length == 0) {
            return Array.empty();
        }
        var found = new ArrayList<Spot>();
        for (int i : indexes) {
            if (wanted.isAt(i, words)) {
                found.add(new Spot(i));
            }
        }
        return Array.ofAll(found);
    }

    @Override
    public Spot moved(Shift by) {
        return new Spot(word + by.words());
    }
}
