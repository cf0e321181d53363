package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.reading.Fact;
import io.github.medsecretary.terminology.reading.Shift;

/**
 * A part of the body that a sentence names while it speaks of both sides.
 *
 * @param word the index of its first word
 * @param part what it is called, in the singular
 */
record BothSides(int word, String part) implements Fact<BothSides> {

    @Override
    public BothSides moved(Shift by) {
        return new BothSides(word + by.words(), part);
    }
}
