package io.github.medsecretary.terminology.reading;

/**
 * Something that a place of a letter tells.
 *
 * @param <F> the fact's own type, immutable
 */
public interface Fact<F extends Fact<F>> {

    /** The index of a word where it stands, by which it belongs to a paragraph. */
    int word();

    /**
     * The same fact at a place that was moved: every index of a word in it by {@link Shift#words()}, every place in the
     * text by {@link Shift#units()}, and nothing else changed.
     */
    F moved(Shift by);
}
