package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.replanning.wording.PlanWording;
import io.github.medsecretary.scheduling.replanning.wording.Reason;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

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

    static Unplaced of(String appointment, Seq<Reason> reasons, Seq<CostPart> parts) {
        long cost = parts.map(CostPart::amount).fold(0L, Math::addExact);
        return new Unplaced(appointment, cost, PlanWording.english().say(reasons), reasons, parts);
    }
}
