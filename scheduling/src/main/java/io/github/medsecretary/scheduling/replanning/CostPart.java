package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.replanning.wording.PlanWording;
import io.github.medsecretary.scheduling.replanning.wording.Reason;

/**
 * One part of a cost.
 *
 * @param amount not negative
 * @param why its reason, without a language; parts of one code are added up in a plan
 */
public record CostPart(long amount, Reason why) {

    /** A part of a vendor's cost with a sentence of its own, which is its code too. */
    public CostPart(long amount, String sentence) {
        this(amount, Reason.said(sentence));
    }

    /** The code of its reason. */
    public String code() {
        return why.code();
    }

    /** Why, as a sentence in English. */
    public String reason() {
        return PlanWording.english().say(why);
    }
}
