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
 * @param left whether it is the left one
 * @param side the place of the word that tells the side
 * @param event the kind of diagnosis or operation in the same clause; empty if there is none
 * @param isShort whether the clause is no longer than a line of a list
 * @param isCounted whether it is told as the patient's and as so
 */
record Sided(int word, String part, boolean left, Span side, String event, boolean isShort, boolean isCounted)
        implements Fact<Sided> {

    private static final WordSet OPERATIONS =
            WordSet.of("replacement", "scope", "resection", "tunnel", "injection", "surgery", "fixation");

    @Override
    public Sided moved(Shift by) {
        return new Sided(word + by.words(), part, left, side.shift(by.units()), event, isShort, isCounted);
    }

    /** The same, not counted. */
    Sided uncounted() {
        return new Sided(word, part, left, side, event, isShort, false);
    }

    /** Whether both may be told of one and the same thing. */
    boolean agreesWith(Sided other) {
        boolean same = event.equals(other.event) && isTold() && other.isTold();
        // What is done about something is done on its side.
        boolean treated = event.isEmpty()
                || other.event.isEmpty()
                || OPERATIONS.contains(event) != OPERATIONS.contains(other.event);
        return same || (treated && isTold() && other.isTold());
    }

    private boolean isTold() {
        return !event.isEmpty() || isShort;
    }
}
