package io.github.medsecretary.terminology.promise;

import io.github.medsecretary.core.style.HouseStyle;
import io.github.medsecretary.core.text.Span;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that a letter says is to come: an open loop until somebody closes it. It holds no words of the letter, only
 * where they stand. Immutable and thread-safe.
 */
@Value.Immutable
@HouseStyle
public interface Promise {

    /** What is to come. */
    PromiseKind kind();

    /** Who is to see to it. */
    PromiseOwner owner();

    /** Whether it is promised. */
    Standing standing();

    /** Where it is said, from who does it to when. */
    Span span();

    /** By when, if the letter says. */
    Optional<Due> due();

    /** Whether somebody has to keep it: it is promised without a condition. */
    default boolean isOpen() {
        return standing() == Standing.ASSERTED;
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutablePromise.Builder {
        Builder() {}
    }
}
