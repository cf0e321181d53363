package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.core.style.HouseStyle;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Whom a new plan may move. Immutable and thread-safe. */
@Value.Immutable
@HouseStyle
public interface ReplanPolicy {

    /** Who may be moved although their own place is still valid. */
    @Value.Default
    default Bumping bumping() {
        return Bumping.EVERYBODY;
    }

    /** Whether what was wrong before the disruption is put right as well. */
    @Value.Default
    default boolean repair() {
        return false;
    }

    /** Who has been moved that often stays unless displaced: never twice is 1. */
    OptionalInt maxMovedBefore();

    /** Nobody whose place is still valid is moved to or from a date fewer days after the present than this. */
    @Value.Default
    default int noticeDays() {
        return 0;
    }

    /**
     * Nobody whose place is gone gets one on a date fewer days after the present than this, unless start and
     * practitioner stay. Who has no place yet, such as an emergency, is not made to wait for it.
     */
    @Value.Default
    default int displacedNoticeDays() {
        return 0;
    }

    /**
     * Who stays, and why; the ids must be known to the diary. Who has no place, as one whose hold has lapsed, is given none
     * while pinned, and told of among {@link Plan#kept}.
     */
    @Value.Default
    default Seq<Pin> pins() {
        return List.empty();
    }

    /** The first pin of an appointment, if there is one. */
    default Option<Pin> pin(String appointment) {
        return pins().find(each -> each.appointment().equals(appointment));
    }

    /** The same policy, by which nobody makes room for another. */
    default ReplanPolicy withoutBumping() {
        return ((ImmutableReplanPolicy) ImmutableReplanPolicy.copyOf(this)).withBumping(Bumping.NOBODY);
    }

    /** Refuses negative numbers. */
    @Value.Check
    default void check() {
        if (noticeDays() < 0 || displacedNoticeDays() < 0 || maxMovedBefore().orElse(0) < 0) {
            throw new IllegalArgumentException("days and moves are not negative");
        }
    }

    /** Everybody may make room, nothing is repaired, nobody is exempt. */
    static ReplanPolicy usual() {
        return builder().build();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableReplanPolicy.Builder {
        Builder() {}
    }
}
