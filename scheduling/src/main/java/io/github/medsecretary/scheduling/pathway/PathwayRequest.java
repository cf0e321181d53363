package io.github.medsecretary.scheduling.pathway;

import io.github.medsecretary.core.style.HouseStyle;
import io.github.medsecretary.scheduling.booking.SlotRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * Visits that are to be found together. Of each step there is said what a search for it alone would be told: who comes,
 * for what, in which stretch of time; its appointment's id names it. Prints nothing about patients. Immutable and
 * thread-safe.
 */
@Value.Immutable
@HouseStyle
public interface PathwayRequest {

    /** The visits, each with an id of its own. Their limits do not count. */
    Seq<SlotRequest> steps();

    /** How they lie to each other, and to visits that are in the diary already; in any order. */
    @Value.Default
    default Seq<Lag> lags() {
        return List.empty();
    }

    /** How many offers to make at most; not negative. */
    @Value.Default
    default int limit() {
        return 5;
    }

    /** How many starts, slots and sets of them to look at, at most: a thousand take some milliseconds. */
    @Value.Default
    default long budget() {
        return 1_000_000;
    }

    /** The lags of visits one after another in this order, with no longer pause than that between two. */
    static Seq<Lag> oneAfterAnother(Seq<SlotRequest> steps, Duration longest) {
        return steps.zip(steps.drop(1)).map(each -> Lag.within(each._1.appointment(), each._2.appointment(), longest));
    }

    /** The lags of visits that all start at once. */
    static Seq<Lag> allAtOnce(Seq<SlotRequest> steps) {
        return steps.drop(1).map(each -> Lag.atOnce(steps.head().appointment(), each.appointment()));
    }

    /** What has all visits with the same practitioner, whoever that is. */
    static Seq<Lag> allWithTheSame(Seq<SlotRequest> steps) {
        return steps.drop(1).map(each -> Lag.withTheSame(steps.head().appointment(), each.appointment()));
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutablePathwayRequest.Builder {
        Builder() {}
    }
}
