package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.reading.Fact;
import io.github.medsecretary.terminology.reading.Shift;

/**
 * A word that tells a side.
 *
 * @param word its index
 * @param left whether it is the left one
 */
record SaidSide(int word, boolean left) implements Fact<SaidSide> {

    @Override
    public SaidSide moved(Shift by) {
        return new SaidSide(word + by.words(), left);
    }
}
