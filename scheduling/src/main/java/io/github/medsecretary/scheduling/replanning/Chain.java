package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.replanning.wording.PlanWording;
import io.github.medsecretary.scheduling.replanning.wording.Reason;
import io.vavr.collection.Seq;

/**
 * Moves each of which makes room for another.
 *
 * @param number that of its moves, from 1
 * @param appointments the ids of all that move or lose their place in it, the one for whom it is done first
 * @param reason what happens, without a language
 */
public record Chain(int number, Seq<String> appointments, Reason reason) {

    /** One sentence in English. */
    public String text() {
        return PlanWording.english().say(reason);
    }
}
