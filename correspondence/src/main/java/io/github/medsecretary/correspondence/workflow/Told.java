package io.github.medsecretary.correspondence.workflow;

import java.util.Optional;

/**
 * What a dictation says of one thing: a value, that there is none, or nothing. Prints masked. Immutable and thread-safe.
 *
 * @param <T> the kind of value
 */
public final class Told<T> {

    private final Optional<T> value;
    private final boolean spoken;

    private Told(Optional<T> value, boolean spoken) {
        this.value = value;
        this.spoken = spoken;
    }

    /** It was said. */
    public static <T> Told<T> of(T value) {
        return new Told<>(Optional.of(value), true);
    }

    /** It was said that there is none, such as no NHS number yet. */
    public static <T> Told<T> none() {
        return new Told<>(Optional.empty(), true);
    }

    /** Nothing was said of it. */
    public static <T> Told<T> nothing() {
        return new Told<>(Optional.empty(), false);
    }

    /** What was said; empty for none and for nothing. */
    public Optional<T> value() {
        return value;
    }

    /** Whether something was said, if only that there is none. */
    public boolean isSpoken() {
        return spoken;
    }

    /** Whether it was said that there is none. */
    public boolean isNone() {
        return spoken && value.isEmpty();
    }

    @Override
    public String toString() {
        return "Told[***]";
    }
}
