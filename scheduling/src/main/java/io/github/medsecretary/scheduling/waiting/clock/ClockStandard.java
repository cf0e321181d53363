package io.github.medsecretary.scheduling.waiting.clock;

import io.github.medsecretary.core.style.HouseStyle;
import io.github.medsecretary.core.time.Nation;
import io.vavr.collection.Map;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A promise of how long somebody waits at most, in one nation and for some time, and what starts, stops, pauses or
 * restarts its clock. Immutable and thread-safe.
 */
@Value.Immutable
@HouseStyle
public interface ClockStandard {

    /** Its code, such as {@code rtt-18-weeks}; unique among those of a nation that are in force on one day. */
    String code();

    /** Where it holds. */
    Nation nation();

    /** What it is called. */
    String title();

    /** The first day on which it is in force. */
    LocalDate from();

    /** The last day on which it is in force; until further notice if absent. */
    Optional<LocalDate> until();

    /** The most calendar days that may count, day 0 being that of the start; at least 1. */
    int days();

    /** What it makes of each kind of event that it speaks of. */
    Map<ClockEventKind, ClockRule> rules();

    /** Which offers are reasonable. */
    OfferRule offers();

    /** Where it can be read. */
    String source();

    /** What is to be done before it may be relied on; empty if a qualified person has reviewed it. */
    String review();

    /** Whether a qualified person has yet to review it. */
    default boolean needsReview() {
        return !review().isEmpty();
    }

    /** Whether it is in force on a day. */
    default boolean isInForce(LocalDate date) {
        return !date.isBefore(from())
                && until().map(last -> !date.isAfter(last)).orElse(true);
    }

    /** What it makes of a kind of event; {@link ClockEffect#KEEP} where it says nothing. */
    default ClockRule rule(ClockEventKind kind) {
        return rules().get(kind).getOrElse(() -> new ClockRule(ClockEffect.KEEP, ""));
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableClockStandard.Builder {
        Builder() {}
    }
}
