package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.replanning.relaxing.Loosening;
import io.github.medsecretary.scheduling.replanning.wording.PlanWording;
import io.github.medsecretary.scheduling.replanning.wording.Reason;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;

/**
 * What would give an unplaced appointment a place beside all others, if it were allowed. Nothing less would do: without
 * any one of the loosenings none of the others is of use.
 *
 * @param message one sentence in English
 * @param cost what the place would cost, with what it costs one that would make room
 * @param weight how much the loosenings weigh by the table of the cost; relaxations come in order of cost and weight
 * @param appointment the id of the unplaced one
 * @param loosenings what would have to be allowed, all of it; none where only the sentence is known
 * @param place the place that it would get
 * @param aside who would make room, and where that one would go
 * @param reason the same without a language
 */
public record Relaxation(
        String message,
        long cost,
        long weight,
        String appointment,
        Seq<Loosening> loosenings,
        Optional<Place> place,
        Optional<Aside> aside,
        Optional<Reason> reason) {

    /**
     * One that makes room.
     *
     * @param appointment its id
     * @param to its new place
     * @param cost what that costs it, a part of the relaxation's cost
     */
    public record Aside(String appointment, Place to, long cost) {}

    /** One of which only the sentence is known. */
    public Relaxation(String message, long cost) {
        this(message, cost, 0, "", List.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Relaxation of(Remedy remedy, String appointment, Reason reason) {
        return new Relaxation(
                PlanWording.english().say(reason),
                remedy.cost(),
                remedy.weight(),
                appointment,
                remedy.loosenings(),
                Optional.of(remedy.place()),
                remedy.aside(),
                Optional.of(reason));
    }
}
