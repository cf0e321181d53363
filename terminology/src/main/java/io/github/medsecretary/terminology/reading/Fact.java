package io.github.medsecretary.terminology.reading;

/**
 * Something that a place of a letter tells.
 *
 * @param <F> the fact's own type, immutable
 */
public interface Fact<F extends Fact<F>> {

    /** The index of a word where it stands. */
    int word();

    /** The same fact at a place that was moved. */
    F moved(Shift by);
}
