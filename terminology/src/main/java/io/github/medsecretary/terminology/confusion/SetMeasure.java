package io.github.medsecretary.terminology.confusion;

import java.util.OptionalDouble;

/**
 * How well the members of a set of confusable words were told apart in notes: one put in the place of another, and each where
 * it rightly stands.
 *
 * @param swapped how many were put in the place of another
 * @param found of how many of them it was asked about, with the right word among the answers
 * @param right how many right ones were looked at
 * @param flagged how many of them were asked about
 */
public record SetMeasure(int swapped, int found, int right, int flagged) {

    /** Nothing was measured: the notes had none of the words. */
    static final SetMeasure NONE = new SetMeasure(0, 0, 0, 0);

    /** The share of swapped words that was found; none if there were none. */
    public OptionalDouble recall() {
        return swapped == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) found / swapped);
    }

    /**
     * The share of questions that are right where a wrong word is as likely as a right one; none if nothing was asked or either
     * was not there. In letters that somebody has read through it is lower.
     */
    public OptionalDouble precision() {
        if (swapped == 0 || right == 0 || found + flagged == 0) {
            return OptionalDouble.empty();
        }
        double asked = (double) found / swapped;
        return OptionalDouble.of(asked / (asked + (double) flagged / right));
    }
}
