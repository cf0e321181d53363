package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.core.style.HouseStyle;
import io.github.medsecretary.core.time.Interval;
import io.vavr.collection.Seq;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which appointment of a diary is to have another place, or its first. What the patient needs stands in the appointment
 * itself. Immutable and thread-safe.
 */
@Value.Immutable
@HouseStyle
public interface MoveRequest {

    /** The id of the appointment. */
    String appointment();

    /**
     * The stretch of time that the whole visit must lie in at its new place. The wait counts from its start on. The
     * appointment's own earliest and latest start are for re-planning and bind nobody who moves it by hand.
     */
    Interval within();

    /**
     * The ids of wanted resources: a practitioner is preferred, anything else is taken. If absent, the practitioners
     * that it has, and what it takes beyond the needs of its service, such as an interpreter.
     */
    Optional<Seq<String>> with();

    /** How many slots to offer at most, and how many near misses; not negative. */
    @Value.Default
    default int limit() {
        return 10;
    }

    /** A move of an appointment to somewhere within a stretch of time. */
    static MoveRequest of(String appointment, Interval within) {
        return builder().appointment(appointment).within(within).build();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableMoveRequest.Builder {
        Builder() {}
    }
}
