package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.reading.Fact;
import io.github.medsecretary.terminology.reading.Shift;

/**
 * Something on one side of the body that is of the same side as something else, or of the other: what is ill, and what is
 * done about it.
 *
 * @param word the index of its first word
 * @param name what both have in common
 * @param role what it is of the two
 * @param side the index of the word that tells its side; -1 if it is of both
 * @param left whether that is the left one
 */
record Matter(int word, String name, Role role, int side, boolean left) implements Fact<Matter> {

    /** What a matter tells. */
    enum Role {
        /** That it is there. */
        ILL,
        /** That something is to be done about it. */
        PLANNED,
        /** That something was done about it, as what the letter tells of. */
        DONE,
        /** That something was, or may have been, done about it before. */
        PAST
    }

    /** Whether it is of one side alone. */
    boolean hasSide() {
        return side >= 0;
    }

    /** Whether it is of the left side alone, or of the right one. */
    boolean isOfOne(boolean wanted) {
        return hasSide() && left == wanted;
    }

    @Override
    public Matter moved(Shift by) {
        return new Matter(word + by.words(), name, role, hasSide() ? side + by.words() : side, left);
    }
}
