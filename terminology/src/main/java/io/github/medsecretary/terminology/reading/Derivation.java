package io.github.medsecretary.terminology.reading;

/**
 * Something that follows from a reading alone and that several rules need, such as what a letter defines: worked out
 * once for each reading. Keep it in a constant, for it is told from others by identity. Pure and thread-safe.
 *
 * @param <T> what is worked out, immutable
 */
@FunctionalInterface
public interface Derivation<T> {

    /** Works it out. */
    T of(Reading reading);
}
