package io.github.medsecretary.terminology.heard;

import io.github.medsecretary.core.text.Span;
import io.vavr.collection.Seq;

/**
 * A place where something else was probably said. Prints no text.
 *
 * @param place where the words stand that were heard
 * @param said what was probably said, the likeliest first, one to three
 * @param margin by how much the first fits better than what stands there, in natural-log-odds units
 * @param likeness how alike the first sounds, from 0 to 1
 * @param realWords whether all words that stand there are words
 * @param evidence words of the letter that speak for it; may be empty
 */
public record Misheard(
        Span place, Seq<String> said, double margin, double likeness, boolean realWords, Seq<String> evidence) {

    /** The place alone. */
    @Override
    public String toString() {
        return "Misheard[" + place + "]";
    }
}
