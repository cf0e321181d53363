package io.github.medsecretary.terminology.reading;

import io.github.medsecretary.terminology.lexicon.Layers;

/**
 * Something that a rule makes of the lexicons alone and that takes longer than a letter does: made once for each
 * dictionary, when it is first asked for. Keep it in a constant, for it is told from others by identity. Pure and
 * thread-safe.
 *
 * @param <T> what is made, immutable
 */
@FunctionalInterface
public interface Preparation<T> {

    /** Makes it. */
    T of(Layers layers);
}
