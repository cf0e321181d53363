package io.github.medsecretary.scheduling.morning;

import io.github.medsecretary.core.style.HouseStyle;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * By when before a visit each thing is to be settled, and how far ahead one looks. These are habits of a practice; none
 * comes from a standard. Immutable and thread-safe.
 */
@Value.Immutable
@HouseStyle
public interface MorningPolicy {

    /** A week for patients, two days for interpreters and transport, a day for what is released. */
    static MorningPolicy usual() {
        return builder().build();
    }

    /** How long before a visit the patient is to know of it; not negative. */
    @Value.Default
    default Duration confirmation() {
        return Duration.ofDays(7);
    }

    /** How long before a visit its interpreter is to be certain; not negative. */
    @Value.Default
    default Duration interpreter() {
        return Duration.ofDays(2);
    }

    /** How long before a visit its transport is to be certain; not negative. */
    @Value.Default
    default Duration transport() {
        return Duration.ofDays(2);
    }

    /** How long after the day's end a release still counts as soon; not negative. */
    @Value.Default
    default Duration release() {
        return Duration.ofDays(1);
    }

    /** Refuses negative times. */
    @Value.Check
    default void check() {
        if (confirmation().isNegative()
                || interpreter().isNegative()
                || transport().isNegative()
                || release().isNegative()) {
            throw new IllegalStateException("no time is negative");
        }
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableMorningPolicy.Builder {
        Builder() {}
    }
}
