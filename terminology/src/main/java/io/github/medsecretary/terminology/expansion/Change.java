package io.github.medsecretary.terminology.expansion;

import io.github.medsecretary.core.text.Span;

/**
 * One place at which two texts differ.
 *
 * @param from the place in the original text
 * @param before what stands there
 * @param to the place in the changed text
 * @param after what stands there
 */
public record Change(Span from, String before, Span to, String after) {

    /** The places only: the words are the letter's. */
    @Override
    public String toString() {
        return "Change[" + from.start() + ".." + from.end() + " -> " + to.start() + ".." + to.end() + "]";
    }
}
