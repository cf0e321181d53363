package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.replanning.wording.PlanWording;
import io.github.medsecretary.scheduling.replanning.wording.Reason;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.jspecify.annotations.Nullable;

/**
 * An appointment for which there is no place.
 *
 * @param appointment its id
 * @param cost what that costs: the sum of the parts
 * @param because why, in English; at least one sentence
 * @param reasons why, without a language; none where only the sentences are known
 * @param parts of what it costs; none where they are not known
 */
public record Unplaced(String appointment, long cost, Seq<String> because, Seq<Reason> reasons, Seq<CostPart> parts) {

    /** One of which only the sentences are known. */
    public Unplaced(String appointment, long cost, Seq<String> because) {
        this(appointment, cost, because, List.empty(), List.empty());
    }

    /** By what is said of it; what that was made of does not count. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Unplaced that
                && appointment.equals(that.appointment)
                && cost == that.cost
                && because.equals(that.because);
    }

    @Override
    public int hashCode() {
        return appointment.hashCode();
    }

    static Unplaced of(String appointment, Seq<Reason> reasons, Seq<CostPart> parts) {
        long cost = parts.map(CostPart::amount).fold(0L, Math::addExact);
        return new Unplaced(appointment, cost, PlanWording.english().say(reasons), reasons, parts);
    }
}
