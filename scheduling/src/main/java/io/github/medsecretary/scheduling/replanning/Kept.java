package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.replanning.wording.PlanWording;
import io.github.medsecretary.scheduling.replanning.wording.Reason;
import io.vavr.collection.Seq;

/**
 * An appointment that would be displaced, or given a place, if the policy did not pin it. It stays as it is, be it without
 * a place because its hold has lapsed, and somebody has to see to it.
 *
 * @param appointment its id
 * @param reason why it is pinned
 * @param reasons why it would be displaced and why it stays, without a language
 */
public record Kept(String appointment, Pin.Reason reason, Seq<Reason> reasons) {

    /** The reasons in English, in sentences that name ids and no person. */
    public Seq<String> because() {
        return PlanWording.english().say(reasons);
    }
}
