package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.booking.Changing;
import io.github.medsecretary.scheduling.booking.MoveRequest;
import io.github.medsecretary.scheduling.booking.Slot;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Connection;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Link;
import io.github.medsecretary.scheduling.diary.Match;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.pathway.Lag;
import io.github.medsecretary.scheduling.pathway.PathwayOffer;
import io.github.medsecretary.scheduling.pathway.PathwayRequest;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.vavr.Lazy;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/** Puts every slot of each step beside every slot of the others, with all that they could take: slow and plain. */
record PathwayOracle(Conflicts conflicts, Diary diary, Seq<Wish> wishes, Seq<Lag> lags) {

    static PathwayOracle of(Conflicts conflicts, Diary diary, PathwayRequest request) {
        return new PathwayOracle(
                conflicts, diary, request.steps().map(step -> Wish.of(conflicts, diary, step)), request.lags());
    }

    /** For those who move, all others staying where they are. */
    static PathwayOracle of(Conflicts conflicts, Diary diary, Seq<MoveRequest> moves) {
        var wishes = moves.map(move -> Wish.of(conflicts, released(diary, moves.remove(move)), move));
        var lags = diary.connections().map(PathwayOracle::lag);
        return new PathwayOracle(conflicts, diary, wishes, lags);
    }

    private static Lag lag(Connection connection) {
        if (connection instanceof Link each) {
            return new Lag.Days(each.before(), each.after(), each.minDays(), each.maxDays(), each.pause());
        }
        return ((Match) connection).same() == Match.Same.PRACTITIONER
                ? Lag.withTheSame(connection.before(), connection.after())
                : Lag.atOnce(connection.before(), connection.after());
    }

    private static Diary released(Diary diary, Seq<MoveRequest> moves) {
        return moves.foldLeft(
                diary,
                (so, move) -> so.imagining(
                        so.appointment(move.appointment()).orElseThrow().released()));
    }

    /**
     * A slot for a visit.
     *
     * @param visit what comes of it
     * @param ways what it could take there
     */
    private record Place(Wish wish, Slot slot, Visit visit, Lazy<Seq<Seq<String>>> ways) {

        Change taking(Seq<String> with) {
            return wish.attempt().change(slot.start(), with);
        }

        static Place of(Wish wish, Slot slot, Conflicts conflicts) {
            var there = wish.attempt().imagined(wish.diary(), slot.start(), slot.with());
            var oracle = new SlotOracle(wish.diary(), wish.attempt(), conflicts);
            return new Place(wish, slot, there.visits().get(wish.id()).get(), Lazy.of(() -> oracle.ways(slot)));
        }
    }

    /** A place for each step. */
    private record Choice(Seq<Place> places) {

        Seq<Slot> slots() {
            return places.map(Place::slot);
        }

        long cost() {
            return slots().map(Slot::cost).sum().longValue();
        }

        /** Step by step by start, then ids. */
        int after(Choice other) {
            return slots().zip(other.slots())
                    .map(each -> after(each._1, each._2))
                    .find(each -> each != 0)
                    .getOrElse(0);
        }

        private static int after(Slot one, Slot other) {
            int byStart = one.start().compareTo(other.start());
            return byStart == 0 ? ids(one).compareTo(ids(other)) : byStart;
        }

        private static String ids(Slot slot) {
            return slot.with().mkString("\u0000");
        }
    }

    /** All that can be had, best first, each as cost, starts and practitioners. */
    Seq<String> inOrder() {
        Seq<Choice> choices = List.of(new Choice(List.empty()));
        for (Wish wish : inTurn()) {
            var places = wish.slots().map(slot -> Place.of(wish, slot, conflicts));
            choices = choices.flatMap(choice ->
                            places.map(place -> new Choice(choice.places().append(place))))
                    .filter(this::areApart);
        }
        return choices.filter(this::canBeBooked)
                .sorted(Comparator.comparingLong(Choice::cost).thenComparing(Choice::after))
                .map(each -> told(each.cost(), each.slots()))
                .distinct();
    }

    String told(PathwayOffer offer) {
        return told(offer.cost(), offer.places().map(each -> each.slot()));
    }

    private String told(long cost, Seq<Slot> slots) {
        return cost + ": " + slots.map(each -> SlotOracle.told(diary, each)).mkString(", ");
    }

    /** What comes first is before what follows, otherwise as asked for. */
    private Seq<Wish> inTurn() {
        Seq<Wish> inTurn = List.empty();
        while (inTurn.size() < wishes.size()) {
            var sofar = inTurn;
            inTurn = inTurn.append(wishes.removeAll(sofar)
                    .find(each -> lags.filter(
                                    lag -> lag.isOrdering() && lag.after().equals(each.id()))
                            .forAll(lag -> isAmong(sofar, lag.before()) || !isAmong(wishes, lag.before())))
                    .get());
        }
        return inTurn;
    }

    private static boolean isAmong(Seq<Wish> wishes, String id) {
        return wishes.exists(each -> each.id().equals(id));
    }

    private boolean areApart(Choice choice) {
        var visits = choice.places().map(Place::visit);
        boolean isAnybodyTwice = visits.exists(one -> visits.exists(other -> !one.id()
                        .equals(other.id())
                && one.appointment().patient().equals(other.appointment().patient())
                && one.interval().overlaps(other.interval())));
        return !isAnybodyTwice && areKept(visits);
    }

    /** Whether all lags hold among those visits, and between them and the diary's. */
    boolean areKept(Seq<Visit> visits) {
        return lags.filter(lag -> visits.exists(
                        each -> each.id().equals(lag.before()) || each.id().equals(lag.after())))
                .forAll(lag -> find(visits, lag.before())
                        .forAll(before -> find(visits, lag.after()).forAll(after -> isKept(lag, before, after))));
    }

    private Seq<Visit> find(Seq<Visit> visits, String id) {
        return isAmong(wishes, id)
                ? visits.filter(each -> each.id().equals(id))
                : conflicts.seen(diary).visits().get(id).toList();
    }

    /** Also by the link that will guard it, if one will. */
    private boolean isKept(Lag lag, Visit before, Visit after) {
        Instant end = before.interval().end();
        Instant start = after.interval().start();
        if (lag.guard() instanceof Link link && !isKept(link, before, after)) {
            return false;
        }
        if (lag instanceof Lag.Elapsed elapsed) {
            Duration pause = Duration.between(end, start);
            return pause.compareTo(elapsed.shortest()) >= 0 && pause.compareTo(elapsed.longest()) <= 0;
        }
        if (lag instanceof Lag.SameStart) {
            return before.interval().start().equals(start);
        }
        return lag instanceof Lag.Days || practitioner(before).equals(practitioner(after));
    }

    private boolean isKept(Link link, Visit before, Visit after) {
        long apart = diary.localStart(after).toLocalDate().toEpochDay()
                - diary.localStart(before).toLocalDate().toEpochDay();
        var pause = Duration.between(before.interval().end(), after.interval().start());
        return pause.compareTo(link.pause()) >= 0 && apart >= link.minDays() && apart <= link.maxDays();
    }

    private static Seq<Resource> practitioner(Visit visit) {
        return visit.resources().filter(each -> each.kind() == ResourceKind.PRACTITIONER);
    }

    private boolean canBeBooked(Choice choice) {
        return canBeBooked(choice, List.empty());
    }

    /** Whether there is something that each could take so that nothing stands against all of them. */
    private boolean canBeBooked(Choice choice, Seq<Change> sofar) {
        if (sofar.size() == choice.places().size()) {
            return new Changing(conflicts)
                    .change(diary, new Change.Together(sofar))
                    .isRight();
        }
        var place = choice.places().get(sofar.size());
        return place.ways().get().exists(with -> canBeBooked(choice, sofar.append(place.taking(with))));
    }
}
