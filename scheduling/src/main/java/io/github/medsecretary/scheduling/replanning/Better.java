package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.replanning.wording.PlanWording;
import io.github.medsecretary.scheduling.replanning.wording.Reason;
import io.vavr.collection.Seq;

/**
 * A place that would cost a moved appointment less, that its own rules allow, and that is not free in the plan.
 *
 * @param place the place
 * @param cost what it would cost, less than the move
 * @param blockedBy what is there, or too near, in the diary of the plan; the first few, at least one
 * @param reason the same without a language
 */
public record Better(Place place, long cost, Seq<Obstacle> blockedBy, Reason reason) {

    /** One sentence in English. */
    public String text() {
        return PlanWording.english().say(reason);
    }
}
