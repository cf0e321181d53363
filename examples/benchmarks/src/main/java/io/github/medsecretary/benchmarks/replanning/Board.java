package io.github.medsecretary.benchmarks.replanning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Seats that are taken. Belongs to one thread. */
final class Board {

    // No visit is longer than a day, so whoever clashes begins within one.
    private static final long REACH = 2 * 24 * 60;

    private record Taken(String booking, Seat seat) {}

    private final Clashes clashes;
    private final Map<String, TreeMap<Long, List<Taken>>> lanes = new HashMap<>();

    Board(Clashes clashes) {
        this.clashes = clashes;
    }

    void take(String booking, String patient, Seat seat) {
        seat.with().forEach(each -> lane(each, seat).add(new Taken(booking, seat)));
        lane(person(patient), seat).add(new Taken(booking, seat));
    }

    void leave(String booking, String patient, Seat seat) {
        seat.with().forEach(each -> lane(each, seat).remove(new Taken(booking, seat)));
        lane(person(patient), seat).remove(new Taken(booking, seat));
    }

    private static String person(String patient) {
        return "\u0000" + patient;
    }

    private List<Taken> lane(String key, Seat seat) {
        return lanes.computeIfAbsent(key, none -> new TreeMap<>())
                .computeIfAbsent(seat.start(), none -> new ArrayList<>());
    }

    private List<Taken> near(String key, Seat seat) {
        var found = new ArrayList<Taken>();
        Optional.ofNullable(lanes.get(key))
                .ifPresent(lane -> lane.subMap(seat.start() - REACH, seat.start() + REACH)
                        .values()
                        .forEach(found::addAll));
        return found;
    }

    /** Whether all that a seat takes is free for it. */
    boolean isFree(Seat seat) {
        return seat.with().stream()
                        .allMatch(id -> near(id, seat).stream().noneMatch(each -> clashes.between(each.seat(), seat)))
                && seat.devices().stream().allMatch(each -> hasPiece(each, seat));
    }

    boolean isFree(String patient, Seat seat) {
        return near(person(patient), seat).stream()
                .noneMatch(each -> each.seat().overlaps(seat));
    }

    boolean hasNobody(String patient) {
        return !lanes.containsKey(person(patient));
    }

    private boolean hasPiece(String device, Seat seat) {
        List<Seat> others = near(device, seat).stream()
                .map(Taken::seat)
                .filter(each -> each.overlaps(seat))
                .toList();
        return others.size() < clashes.quantity(device) || mostAtOnce(seat, others) < clashes.quantity(device);
    }

    /** How many of the others there are at once while a seat is taken. */
    static long mostAtOnce(Seat seat, List<Seat> others) {
        long most = countAt(seat.start(), others);
        for (Seat each : others) {
            most = Math.max(most, each.start() > seat.start() ? countAt(each.start(), others) : 0);
        }
        return most;
    }

    private static long countAt(long moment, List<Seat> seats) {
        return seats.stream()
                .filter(each -> each.start() <= moment && moment < each.end())
                .count();
    }
}
