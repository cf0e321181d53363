package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.replanning.Bumping;
import io.github.medsecretary.scheduling.replanning.Place;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;

/**
 * The cheapest way to place a few, by trying every way with every other and asking the rules of each.
 *
 * @param upheaval what upsets whom
 * @param movers those who may move, each with what it could have
 */
record TryingPlans(Upheaval upheaval, Seq<Mover> movers) {

    private static final int MOST_MOVERS = 4;
    private static final int MOST_PLACES = 6;

    /** One choice: a place, or none; and what it costs. */
    private record Option(Optional<Place> to, boolean isStay, long cost) {}

    /** One who may move. */
    private record Mover(String id, Seq<Option> options) {

        long least() {
            return options.map(Option::cost).min().getOrElse(0L);
        }
    }

    /** What the cheapest costs; empty if there is too much to try, or it can't be said who may move. */
    static Optional<Long> cheapest(Upheaval upheaval, Plan plan) {
        var policy = new PolicyCheck(plan, upheaval);
        var displaced = Displaced.by(upheaval);
        Seq<String> movers = upheaval.loose()
                .filter(id -> plan.basis().displaced().contains(id)
                        || displaced.mayBeCrowded(id)
                        || policy.mayGo(upheaval.appointment(id)));
        if (movers.size() > MOST_MOVERS || !isClear(upheaval, policy, displaced)) {
            return Optional.empty();
        }
        var alone = new TryingPlans(upheaval, List.empty());
        Diary empty = movers.foldLeft(
                upheaval.diary(),
                (so, id) -> so.imagining(upheaval.appointment(id).released()));
        Seq<Mover> choices = movers.map(id -> alone.mover(id, empty, policy, plan));
        return choices.exists(each -> each.options().size() > MOST_PLACES + 2)
                ? Optional.empty()
                : Optional.of(new TryingPlans(upheaval, choices).best(empty, 0, 0, List.empty(), Long.MAX_VALUE));
    }

    /** Whether the policy alone says who may move. */
    private static boolean isClear(Upheaval upheaval, PolicyCheck policy, Displaced displaced) {
        var asked = upheaval.asked().policy();
        boolean isByPolicy = asked.bumping() == Bumping.EVERYBODY
                || asked.bumping() == Bumping.NOBODY
                || upheaval.diary().links().isEmpty();
        return isByPolicy
                && !asked.repair()
                && upheaval.loose()
                        .filter(displaced::mayBeCrowded)
                        .forAll(id -> policy.mayGo(upheaval.appointment(id)));
    }

    private Mover mover(String id, Diary empty, PolicyCheck policy, Plan plan) {
        Appointment appointment = upheaval.appointment(id);
        boolean isDisplaced = plan.basis().displaced().contains(id);
        Optional<Place> old = appointment.start().map(start -> new Place(start, appointment.with()));
        Seq<Option> options = PlainPlaces.of(upheaval.diary(), upheaval.asked().asOf())
                .of(appointment)
                .filter(each -> !old.equals(Optional.of(each)) && policy.mayGo(id, each, isDisplaced))
                .map(each -> option(plan, id, Optional.of(each)))
                .filter(each -> isAllowed(placed(empty, id, each), id, List.of(id)));
        Seq<Option> all = options.append(option(plan, id, Optional.empty()));
        return new Mover(id, isDisplaced ? all : all.prepend(new Option(old, true, 0)));
    }

    private Option option(Plan plan, String id, Optional<Place> to) {
        long cost = upheaval.asked().cost().of(plan.basis().transfer(id, to));
        return new Option(to, false, cost);
    }

    private Diary placed(Diary diary, String id, Option option) {
        Appointment appointment = upheaval.appointment(id);
        return option.to()
                .map(place -> diary.imagining(appointment.at(place.start(), place.with())))
                .orElse(diary);
    }

    private boolean isAllowed(Diary diary, String id, Seq<String> moved) {
        return Upheaval.RULES
                        .about(diary, id)
                        .filter(each -> each.severity() == Severity.BLOCK)
                        .forAll(each -> upheaval.isExcused(each, moved))
                && upheaval.againstTerms(diary, List.of(id))
                        .forAll(each -> Upheaval.appointments(each).forAll(one -> !moved.contains(one)));
    }

    /** The cheapest from one of the movers on; what is best so far if there is nothing cheaper. */
    private long best(Diary diary, int next, long cost, Seq<String> moved, long best) {
        if (cost + movers.drop(next).map(Mover::least).sum().longValue() >= best) {
            return best;
        }
        if (next == movers.size()) {
            return cost;
        }
        Mover mover = movers.get(next);
        long least = best;
        for (Option each : mover.options()) {
            Diary tried = placed(diary, mover.id(), each);
            Seq<String> gone = each.isStay() ? moved : moved.append(mover.id());
            if (each.to().isEmpty() || isAllowed(tried, mover.id(), gone)) {
                least = best(tried, next + 1, cost + each.cost(), gone, least);
            }
        }
        return least;
    }
}
