package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.Cancellation;
import io.github.medsecretary.scheduling.booking.Changing;
import io.github.medsecretary.scheduling.booking.MoveRequest;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.pathway.FoundPathways.Ending;
import io.github.medsecretary.scheduling.pathway.Pathway;
import io.github.medsecretary.scheduling.pathway.PathwayMoveRequest;
import io.github.medsecretary.scheduling.pathway.PathwayOffer;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;

/**
 * What must hold where a visit of a pathway moves, or the whole pathway is called off, in any diary by a set of rules.
 * Each law throws an {@link AssertionError} that names it where it does not. Immutable and, if the mover is, thread-safe.
 *
 * @param conflicts the rules, a vendor's among them
 * @param mover who finds where they move
 */
public record PathwayMoveLaws(Conflicts conflicts, PathwayMover mover) {

    /** What must hold for what the library finds. */
    public PathwayMoveLaws(Conflicts conflicts) {
        this(conflicts, PathwayMover.of(conflicts));
    }

    /**
     * Every offer can be carried out as one and tells what will be found; then those who move are where they were
     * offered, all others where they were, and no link of theirs is broken.
     */
    public void movesKeepTheLinks(Diary diary, PathwayMoveRequest request) {
        for (PathwayOffer offer : mover.find(diary, request).offers()) {
            var moved = new Changing(conflicts).change(diary, offer.change());
            PlaceLaws.require(moved.isRight(), "what is offered can be carried out as one");
            PlaceLaws.require(moved.get().findings().equals(offer.findings()), "an offer tells what will be found");
            Diary after = moved.get().diary();
            PlaceLaws.require(
                    offer.places()
                            .forAll(each -> after.appointment(each.appointment())
                                    .filter(now -> now.start()
                                                    .filter(each.slot().start()::equals)
                                                    .isPresent()
                                            && now.with().equals(each.slot().with()))
                                    .isPresent()),
                    "each who moves is where it was offered");
            var movers = movers(offer);
            PlaceLaws.require(
                    diary.appointments()
                            .values()
                            .forAll(each -> movers.contains(each.id())
                                    || after.appointment(each.id())
                                            .filter(each::equals)
                                            .isPresent()),
                    "whoever does not move stays as they are");
            var pathway = Pathway.of(after, request.move().appointment()).get();
            var broken = new LinkOracle(after.content(), DiaryContext.empty()).told();
            PlaceLaws.require(
                    pathway.ids()
                            .toList()
                            .forAll(id -> movers.toList()
                                    .forAll(mover -> broken.stream()
                                            .noneMatch(each -> each.contains(" " + id + " ")
                                                    && each.contains(" " + mover + " ")))),
                    "no link of those who move is broken");
        }
    }

    private static SortedSet<String> movers(PathwayOffer offer) {
        return TreeSet.ofAll(offer.places().map(each -> each.appointment()));
    }

    /** The offers are the first of those that trying everything finds with the fewest who move. For small diaries. */
    public void asFewMoveAsCan(Diary diary, PathwayMoveRequest request) {
        var found = mover.find(diary, request);
        var pathway = Pathway.of(diary, request.move().appointment()).get();
        var all = groups(diary, pathway, request.move().appointment())
                .groupBy(SortedSet::size)
                .toSortedMap(each -> each._1, each -> each._2)
                .values()
                .map(groups -> groups.map(group -> told(diary, request, group)))
                .find(tried -> tried.exists(Seq::nonEmpty))
                .getOrElse(List.empty())
                .flatMap(each -> each)
                .sortBy(each -> Long.parseLong(each.substring(0, each.indexOf(':'))));
        var offered = found.offers()
                .map(each -> new PathwayOracle(conflicts, diary, List.empty(), List.empty()).told(each)
                        + movers(each).mkString(" with ", " ", ""))
                .distinct();
        PlaceLaws.require(
                costs(offered).equals(costs(all.take(offered.size()))) && all.containsAll(offered),
                "the moves are the cheapest of all for which as few move as can");
        PlaceLaws.require(
                found.offers().size() == request.move().limit()
                        || (found.ending() == Ending.NO_MORE && offered.size() == all.size()),
                "where fewer are offered there are no more");
    }

    private static Seq<String> costs(Seq<String> told) {
        return told.map(each -> each.substring(0, each.indexOf(':')));
    }

    /** Those who move, with the visit itself, each bound to it by others that move; those of one size together. */
    private Seq<SortedSet<String>> groups(Diary diary, Pathway pathway, String moved) {
        var others = pathway.appointments()
                .filter(each -> !each.id().equals(moved)
                        && diary.visits().containsKey(each.id())
                        && diary.movable(each.id()).isRight())
                .map(each -> each.id())
                .toList();
        return others.combinations()
                .<SortedSet<String>>map(some -> TreeSet.ofAll(some).add(moved))
                .filter(group -> isConnected(diary, group, moved));
    }

    private static boolean isConnected(Diary diary, SortedSet<String> group, String moved) {
        var reached = List.range(0, group.size())
                .<SortedSet<String>>foldLeft(
                        TreeSet.of(moved),
                        (sofar, round) -> sofar.addAll(group.filter(each -> diary.connectionsOf(each)
                                .exists(link -> sofar.contains(link.before()) || sofar.contains(link.after())))));
        return reached.containsAll(group);
    }

    private Seq<String> told(Diary diary, PathwayMoveRequest request, SortedSet<String> group) {
        var moves = group.toList()
                .map(id -> id.equals(request.move().appointment())
                        ? request.move()
                        : MoveRequest.of(id, request.others()));
        return PathwayOracle.of(conflicts, diary, moves)
                .inOrder()
                .map(each -> each + group.mkString(" with ", " ", ""));
    }

    /** All of a pathway that can be called off are, and nothing else changes. */
    public void allAreCalledOff(Diary diary, String appointment, Cancellation cancellation) {
        var pathway = Pathway.of(diary, appointment).get();
        var cancelled = pathway.cancel(cancellation).map(Applied::diary);
        boolean isAny = pathway.appointments().exists(each -> each.status().canBecome(AppointmentStatus.CANCELLED));
        PlaceLaws.require(cancelled.isRight() == isAny, "a pathway of which something is left can be called off");
        for (Diary after : cancelled.toList()) {
            PlaceLaws.require(
                    diary.appointments()
                            .values()
                            .forAll(each -> after.appointment(each.id())
                                    .orElseThrow()
                                    .equals(
                                            pathway.ids().contains(each.id())
                                                            && each.status().canBecome(AppointmentStatus.CANCELLED)
                                                    ? each.cancelled(cancellation)
                                                    : each)),
                    "all of a pathway are called off, and nothing else is changed");
        }
    }
}
