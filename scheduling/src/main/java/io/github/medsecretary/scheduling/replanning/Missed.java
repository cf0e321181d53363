package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.replanning.wording.Argument;
import io.github.medsecretary.scheduling.replanning.wording.Reason;
import io.github.medsecretary.scheduling.replanning.wording.ReasonCode;
import io.vavr.Lazy;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * What would have been better for one that moves, and what is there: the cheapest of the places that cost it less, that
 * its own rules allow, and that are not free in the diary of the plan. Whoever asks first waits for it; the puzzle is nobody else's by then. Thread-safe.
 */
final class Missed {

    private static final int MOST = 3;
    private static final int MOST_OBSTACLES = 3;
    // All plans of a week are looked at whole; a cost that says nothing of days would have the whole year looked at.
    private static final int MOST_LOOKED_AT = 4_000;

    /** A place that costs less. */
    private record Cheaper(Stop stop, long cost) {}

    /** Two that differ in no more than rooms and devices are one to the patient. */
    private record Seen(long start, Optional<String> practitioner) {}

    private static final Comparator<Cheaper> CHEAPEST_FIRST = Comparator.comparingLong(Cheaper::cost)
            .thenComparingLong(each -> each.stop().start())
            .thenComparing(each -> each.stop().crew().ids().mkString("\u0000"));

    private final Puzzle puzzle;
    private final Afterwards afterwards;
    private final Map<String, Move> moves;
    private final Lazy<Timetable> open;

    /**
     * @param moves all that move, by id
     */
    Missed(Puzzle puzzle, Afterwards afterwards, Map<String, Move> moves) {
        this.puzzle = puzzle;
        this.afterwards = afterwards;
        this.moves = moves;
        this.open = Lazy.of(puzzle::open);
    }

    Seq<Better> better(Job job) {
        synchronized (puzzle) {
            return betterNow(job);
        }
    }

    private Seq<Better> betterNow(Job job) {
        Move move = moves.get(job.id()).get();
        // Another room only: nothing but the old place would be cheaper, and that is told already.
        return move.kind() == Move.Kind.RESEAT ? List.empty() : better(job, move);
    }

    private Seq<Better> better(Job job, Move move) {
        Places places = open.get().places(job.appointment());
        Fare fare = puzzle.fare(job.appointment());
        Seq<Better> found = List.empty();
        int looked = 0;
        for (long day : cheapDays(fare, move, places)) {
            boolean isEnough = found.size() == MOST && found.last().cost() <= fare.atLeast(day);
            if (!isEnough && looked < MOST_LOOKED_AT) {
                java.util.List<Stop> stops = places.on(places.from(day));
                looked += stops.size();
                found = found.appendAll(onDay(job, move, fare, stops))
                        .sortBy(Better::cost)
                        .take(MOST);
            }
        }
        return found;
    }

    // By what they cost at least, then from the new day backwards and onwards.
    private Iterable<Long> cheapDays(Fare fare, Move move, Places places) {
        long there = open.get().day(move.to().start());
        var days = new ArrayList<Long>();
        for (int i = 0; i < places.days(); i++) {
            if (fare.atLeast(places.day(i)) < move.cost()) {
                days.add(places.day(i));
            }
        }
        days.sort(Comparator.comparingLong(fare::atLeast)
                .thenComparingLong(day -> Math.abs(day - there))
                .thenComparingLong(day -> day));
        return days;
    }

    private Seq<Better> onDay(Job job, Move move, Fare fare, java.util.List<Stop> stops) {
        var cheaper = new ArrayList<Cheaper>();
        for (Stop stop : stops) {
            long cost = fare.to(stop);
            if (cost < move.cost() && puzzle.mayGo(job.appointment(), stop) && !isOld(job, stop)) {
                cheaper.add(new Cheaper(stop, cost));
            }
        }
        cheaper.sort(CHEAPEST_FIRST);
        var groups = new LinkedHashMap<Seen, java.util.List<Cheaper>>();
        cheaper.forEach(each -> groups.computeIfAbsent(
                        new Seen(each.stop().start(), each.stop().crew().practitioner()), fresh -> new ArrayList<>())
                .add(each));
        var found = new ArrayList<Better>();
        var closed = new HashSet<String>();
        for (java.util.List<Cheaper> group : groups.values()) {
            if (found.size() < MOST) {
                blocked(job, move, group)
                        .filter(each -> each.blockedBy()
                                .filter(obstacle -> obstacle.kind() == Obstacle.Kind.OUT_OF_USE)
                                .forAll(obstacle -> closed.add(obstacle.id())))
                        .ifPresent(found::add);
            }
        }
        return List.ofAll(found);
    }

    // Why it may not stay where it is has been told.
    private boolean isOld(Job job, Stop stop) {
        return job.stay()
                .filter(stay -> Clock.second(stay.start()) == stop.start()
                        && stay.visit()
                                .resources()
                                .exists(each -> stop.crew()
                                        .practitioner()
                                        .filter(each.id()::equals)
                                        .isPresent()))
                .isPresent();
    }

    // The first of those that differ in rooms and devices only, if none of them is free.
    private Optional<Better> blocked(Job job, Move move, java.util.List<Cheaper> group) {
        Optional<Better> first = Optional.empty();
        for (Cheaper each : group) {
            Visit visit = puzzle.visit(job.appointment()
                    .at(
                            Instant.ofEpochSecond(each.stop().start()),
                            each.stop().crew().ids()));
            Seq<Obstacle> obstacles = obstacles(visit);
            if (obstacles.isEmpty() || isTold(job, obstacles) || !afterwards.suits(visit)) {
                return Optional.empty();
            }
            if (first.isEmpty()) {
                first = Optional.of(better(visit, each.cost(), move, obstacles));
            }
        }
        return first;
    }

    // That what it was with is out of use is why it moves.
    private static boolean isTold(Job job, Seq<Obstacle> obstacles) {
        return obstacles.exists(each -> each.kind() == Obstacle.Kind.OUT_OF_USE
                && job.cause()
                        .filter(cause -> cause.arguments().contains(new Argument.OfResource(each.id())))
                        .isPresent());
    }

    private Better better(Visit visit, long cost, Move move, Seq<Obstacle> obstacles) {
        Place place = Place.of(visit);
        var told = new Argument.OfPlace(
                place.start(), place.with(), afterwards.diary().zone());
        Seq<Argument> blocks = obstacles.map(each -> reason(each).inner());
        return new Better(
                place,
                cost,
                obstacles,
                Reason.of(
                        ReasonCode.CHEAPER_BUT,
                        told,
                        new Argument.Count(move.cost() - cost),
                        new Argument.Several(blocks)));
    }

    private static Reason reason(Obstacle obstacle) {
        var who = new Argument.OfAppointment(obstacle.id());
        var where = new Argument.Word(obstacle.near() ? "where.near" : "where.there");
        return switch (obstacle.kind()) {
            case STAYS -> Reason.of(ReasonCode.BLOCKED_STAYS, who, where);
            case MUST_STAY -> Reason.of(ReasonCode.BLOCKED_MUST_STAY, who, where);
            case MAY_NOT_MOVE -> Reason.of(ReasonCode.BLOCKED_MAY_NOT_MOVE, who, where);
            case GOES_THERE -> Reason.of(ReasonCode.BLOCKED_GOES_THERE, who, where);
            case OUT_OF_USE -> Reason.of(ReasonCode.BLOCKED_ABSENT, new Argument.OfResource(obstacle.id()));
        };
    }

    private Seq<Obstacle> obstacles(Visit visit) {
        Optional<String> closed = puzzle.outOfUse(visit);
        return closed.isPresent()
                ? List.of(new Obstacle(Obstacle.Kind.OUT_OF_USE, closed.get(), false))
                : afterwards.met(visit).take(MOST_OBSTACLES).map(id -> obstacle(id, visit));
    }

    private Obstacle obstacle(String id, Visit visit) {
        Appointment other = afterwards.diary().appointment(id).orElseThrow();
        boolean near = !puzzle.visit(other).interval().overlaps(visit.interval());
        boolean goesThere =
                moves.get(id).filter(move -> move.kind() != Move.Kind.RESEAT).isDefined();
        return new Obstacle(goesThere ? Obstacle.Kind.GOES_THERE : puzzle.standing(other), id, near);
    }
}
