package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.reading.Spot;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import java.util.BitSet;

/**
 * Tells which sentences of a text hold certain words: of each sentence that is asked about once, so that the time of a rule
 * grows with the text only, and mostly with what it asks about. Belongs to one thread.
 */
final class Sentences {

    private final Spot.Wanted wanted;
    private final Words words;
    // By the indexes of the sentences' first words.
    private final BitSet asked = new BitSet();
    private final BitSet holding = new BitSet();

    private Sentences(Spot.Wanted wanted, Words words) {
        this.wanted = wanted;
        this.words = words;
    }

    /** The sentences that hold one of some words. */
    static Sentences with(WordSet wanted, Words words) {
        return new Sentences(wanted::isAt, words);
    }

    /** The sentences that hold a word that fulfils a condition. */
    static Sentences where(Spot.Wanted wanted, Words words) {
        return new Sentences(wanted, words);
    }

    /** Whether a word, by its index, stands in one of them, the marks at its end left out. */
    boolean have(int index) {
        int start = words.sentenceStart(index);
        int end = words.sentenceEnd(index);
        if (!asked.get(start)) {
            asked.set(start);
            holding.set(start, holds(start, end));
        }
        return index < end && holding.get(start);
    }

    private boolean holds(int start, int end) {
        for (int i = start; i < end; i++) {
            if (wanted.isAt(i, words)) {
                return true;
            }
        }
        return false;
    }
}
