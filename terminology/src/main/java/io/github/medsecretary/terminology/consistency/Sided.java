package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.reading.Fact;
import io.github.medsecretary.terminology.reading.Shift;
import io.github.medsecretary.terminology.reading.WordSet;

/**
 * A part of the body with a side.
 *
 * @param word the index of the word that tells the side
 * @param part what it is called, in the singular
 * @param isListed whether it is a part of the body that is known to have two sides, and not only the word after a side
 * @param left whether it is the left one
 * @param side the place of the word that tells the side
 * @param event the kind of diagnosis or operation in the same clause; empty if there is none
 * @param isShort whether the clause is no longer than a line of a list
 * @param isSo whether it is told as the patient's, as so, and not as what is well
 * @param isDoubted whether a word of its sentence may deny it all the same
 */
record Sided(
        int word,
        String part,
        boolean isListed,
        boolean left,
        Span side,
        String event,
        boolean isShort,
        boolean isSo,
        boolean isDoubted)
        implements Fact<Sided> {

    private static final WordSet OPERATIONS =
            WordSet.of("replacement", "scope", "resection", "tunnel", "injection", "surgery", "fixation");

    @Override
    public Sided moved(Shift by) {
        return new Sided(
                word + by.words(), part, isListed, left, side.shift(by.units()), event, isShort, isSo, isDoubted);
    }

    /** The same, not told as so. */
    Sided notSo() {
        return new Sided(word, part, isListed, left, side, event, isShort, false, isDoubted);
    }

    /** Whether it is told as so, with nothing in its sentence that may tell otherwise. */
    boolean isCounted() {
        return isSo && !isDoubted;
    }

    /** Whether both may be told of one and the same thing. */
    boolean agreesWith(Sided other) {
        boolean same = (event.equals(other.event) || isAnyOperationOf(other) || other.isAnyOperationOf(this))
                && isTold()
                && other.isTold();
        // What is done about something is done on its side.
        boolean treated = event.isEmpty()
                || other.event.isEmpty()
                || OPERATIONS.contains(event) != OPERATIONS.contains(other.event);
        return same || (treated && isTold() && other.isTold());
    }

    // "The wrist was prepared" for whatever is done about it.
    private boolean isAnyOperationOf(Sided other) {
        return event.equals("surgery") && OPERATIONS.contains(other.event);
    }

    private boolean isTold() {
        return !event.isEmpty() || isShort;
    }
}
