package io.github.medsecretary.scheduling.series;

import io.github.medsecretary.core.style.HouseStyle;
import io.github.medsecretary.scheduling.booking.SlotRequest;
import java.time.Duration;
import org.immutables.value.Value;

/** A series that a patient needs places for. Prints nothing about the patient. Immutable and thread-safe. */
@Value.Immutable
@HouseStyle
public interface SeriesRequest {

    /** When the visits are to be; it ends. */
    Series series();

    /**
     * Who needs what, for each visit; its stretch of time is the one in which all of them must start, its id is not used:
     * a visit has the series' id and its original date.
     */
    SlotRequest visit();

    /** How much earlier or later a substitute may start than the visit that does not fit; not negative. */
    @Value.Default
    default Duration tolerance() {
        return Duration.ofDays(3);
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableSeriesRequest.Builder {
        Builder() {}
    }
}
