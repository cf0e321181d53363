package io.github.medsecretary.scheduling.pathway;

import io.github.medsecretary.core.style.HouseStyle;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.booking.MoveRequest;
import org.immutables.value.Value;

/** Which visit of a pathway is to move where, and where others may go for its sake. Immutable and thread-safe. */
@Value.Immutable
@HouseStyle
public interface PathwayMoveRequest {

    /** The visit that is to move, the stretch of time in which it is wanted, and how many offers to make at most. */
    MoveRequest move();

    /** The stretch of time that those must lie in that have to move along. Their waits count from its start on. */
    Interval others();

    /** How many starts, slots and sets of them to look at, at most: a thousand take some milliseconds. */
    @Value.Default
    default long budget() {
        return 1_000_000;
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutablePathwayMoveRequest.Builder {
        Builder() {}
    }
}
