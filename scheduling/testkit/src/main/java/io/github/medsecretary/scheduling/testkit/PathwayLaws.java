package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.scheduling.booking.Changing;
import io.github.medsecretary.scheduling.booking.SlotRequest;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.pathway.FoundPathways;
import io.github.medsecretary.scheduling.pathway.FoundPathways.Ending;
import io.github.medsecretary.scheduling.pathway.Lag;
import io.github.medsecretary.scheduling.pathway.PathwayOffer;
import io.github.medsecretary.scheduling.pathway.PathwayRequest;
import java.util.Optional;

/**
 * What must hold for visits that are found together in any diary by a set of rules. Each law throws an
 * {@link AssertionError} that names it where it does not. Immutable and, if the finder is, thread-safe.
 *
 * @param conflicts the rules, a vendor's among them
 * @param finder who finds
 */
public record PathwayLaws(Conflicts conflicts, PathwayFinder finder) {

    /** What must hold for what the library finds. */
    public PathwayLaws(Conflicts conflicts) {
        this(conflicts, PathwayFinder.of(conflicts));
    }

    /**
     * Every offer can be booked as one and tells what will be found; then all visits are where they were offered, every
     * lag is kept and guarded by its link.
     */
    public void offersCanBeBooked(PathwayCase given) {
        var oracle = oracle(given);
        for (PathwayOffer offer : found(given).offers()) {
            var booked = new Changing(conflicts).change(given.diary(), offer.change());
            PlaceLaws.require(booked.isRight(), "what is offered can be booked as one");
            PlaceLaws.require(
                    booked.get().findings().equals(offer.findings()), "an offer tells what will be found there");
            isThere(given.request(), offer, booked.get());
            PlaceLaws.require(
                    oracle.areKept(given.request()
                            .steps()
                            .flatMap(each -> booked.get().diary().visits().get(each.appointment()))),
                    "every lag is kept");
        }
    }

    private static void isThere(PathwayRequest request, PathwayOffer offer, Applied booked) {
        Diary after = booked.diary();
        for (SlotRequest step : request.steps()) {
            var slot = offer.place(step.appointment()).slot();
            PlaceLaws.require(
                    after.appointment(step.appointment()).equals(Optional.of(step.at(slot.start(), slot.with()))),
                    "each visit is booked where it was offered");
            PlaceLaws.require(
                    slot.findings().equals(booked.findings().filter(each -> concerns(each, step.appointment()))),
                    "each place tells what will be found there");
        }
        PlaceLaws.require(
                after.connections()
                        .removeAll(booked.before().connections())
                        .sortBy(Object::toString)
                        .equals(request.lags().map(Lag::guard).sortBy(Object::toString)),
                "lags are guarded by links and matches");
        PlaceLaws.require(
                offer.cost()
                        == offer.places().map(each -> each.slot().cost()).sum().longValue(),
                "the cost is that of all places");
    }

    private static boolean concerns(Finding finding, String appointment) {
        return finding.about()
                .exists(each -> each.type().equals("Appointment") && each.id().equals(appointment));
    }

    /** The offers are the first of those that trying everything finds, in order. For small diaries. */
    public void offersAreTheFirstOfTryingAll(PathwayCase given) {
        var oracle = oracle(given);
        var all = oracle.inOrder();
        var found = found(given);
        var told = found.offers().map(oracle::told).distinct();
        PlaceLaws.require(told.equals(all.take(told.size())), "the offers are the first of all, in order");
        boolean isFull = found.offers().size() == given.request().limit();
        PlaceLaws.require(
                isFull || (found.ending() == Ending.NO_MORE && told.size() == all.size()),
                "where fewer are offered there are no more");
    }

    /** With fewer steps no more is found, and what is found are still the first. */
    public void fewerStepsFindTheFirst(PathwayCase given, long budget) {
        var request = given.request();
        var whole = found(given);
        var cut = finder.find(
                given.diary(),
                PathwayRequest.builder()
                        .steps(request.steps())
                        .lags(request.lags())
                        .limit(request.limit())
                        .budget(budget)
                        .build());
        PlaceLaws.require(cut.steps() <= budget, "no more steps are taken than are allowed");
        PlaceLaws.require(
                cut.offers().equals(whole.offers().take(cut.offers().size())),
                "what is found with fewer steps are the first");
        PlaceLaws.require(
                cut.ending() == Ending.STEPS_SPENT
                        || cut.offers().size() == whole.offers().size(),
                "a search that was cut short says so");
    }

    /**
     * Where somebody has taken one of the places meanwhile, or nobody has, all visits of an offer are booked or none is.
     */
    public void nothingIsHalfBooked(PathwayCase given, int taken) {
        for (PathwayOffer offer : found(given).offers()) {
            var place = offer.places().get(taken % offer.places().size());
            var other = given.request()
                    .steps()
                    .find(each -> each.appointment().equals(place.appointment()))
                    .get()
                    .of("meanwhile", given.request().steps().head().within())
                    .at(place.slot().start(), place.slot().with());
            var meanwhile = given.diary().imagining(other);
            var late = new Changing(conflicts)
                    .change(meanwhile, offer.change())
                    .map(Applied::diary)
                    .getOrElse(meanwhile);
            int there =
                    given.request().steps().count(each -> late.appointments().containsKey(each.appointment()));
            PlaceLaws.require(
                    there == 0 || there == given.request().steps().size(), "a pathway is booked whole or not at all");
            PlaceLaws.require(
                    there == 0
                            ? late.equals(meanwhile)
                            : late.links().size() >= meanwhile.links().size(),
                    "what is refused changes nothing");
        }
    }

    private FoundPathways found(PathwayCase given) {
        return finder.find(given.diary(), given.request());
    }

    private PathwayOracle oracle(PathwayCase given) {
        return PathwayOracle.of(conflicts, given.diary(), given.request());
    }
}
