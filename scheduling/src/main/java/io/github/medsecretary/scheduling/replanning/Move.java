package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.core.style.HouseStyle;
import io.github.medsecretary.scheduling.replanning.wording.PlanWording;
import io.github.medsecretary.scheduling.replanning.wording.Reason;
import io.vavr.Lazy;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;
import org.immutables.value.Value;

/** A new place for one appointment. Immutable and thread-safe. */
@Value.Immutable
@HouseStyle
public interface Move {

    /** What changes. */
    enum Kind {
        /** The start or the practitioner. */
        MOVE,
        /** The room or a device only. */
        RESEAT,
        /** It had no place. */
        PLACE
    }

    /** The appointment's id. */
    String appointment();

    /** What changes. */
    Kind kind();

    /** The old place, if it had one. */
    Optional<Place> from();

    /** The new place. */
    Place to();

    /** What it costs by the plan's cost. */
    long cost();

    /** The parts of the cost; their sum is the cost. None where a plan was made by hand, or read back. */
    @Value.Default
    @Value.Auxiliary
    default Seq<CostPart> parts() {
        return List.empty();
    }

    /** Why it must move, where it goes, and each part of what that costs; without a language. None likewise. */
    @Value.Default
    @Value.Auxiliary
    default Seq<Reason> reasons() {
        return List.empty();
    }

    /** The reasons in English, in sentences that name ids and times and no person; at least one. */
    default Seq<String> because() {
        return sentences().get();
    }

    /**
     * The same, put into words when they are first asked for: many callers say them in words of their own. Not printed, as
     * that would tell whether somebody had asked.
     */
    @Value.Default
    @Value.Redacted
    default Lazy<Seq<String>> sentences() {
        Seq<Reason> reasons = reasons();
        return Lazy.of(() -> PlanWording.english().say(reasons));
    }

    /** What would have cost it less and is not free in the plan: the cheapest few, cheapest first. */
    default Seq<Better> better() {
        return missed().get();
    }

    /** The same, worked out when it is first asked for: few callers ask of every move. Follows from all else. */
    @Value.Default
    @Value.Auxiliary
    default Lazy<Seq<Better>> missed() {
        return Lazy.of(List::empty);
    }

    /** The moves of one chain, each of which makes room for another, have one number, from 1. */
    int chain();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableMove.Builder {
        Builder() {}

        /** Why, in sentences that are known; by default they follow from the reasons. */
        public Builder because(Seq<String> sentences) {
            return sentences(Lazy.of(() -> sentences));
        }
    }
}
