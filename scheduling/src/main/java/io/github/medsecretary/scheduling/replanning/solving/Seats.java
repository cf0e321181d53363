package io.github.medsecretary.scheduling.replanning.solving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the seats of a problem as they come up, and knows which of them exclude each other because they take what
 * there is one of. Belongs to one thread.
 */
final class Seats {

    private static final long STRETCH = 3_600;

    private final Problem problem;
    private final List<Seat> seats = new ArrayList<>();
    private final long[] longest;
    private final Map<Long, List<Seat>> near = new HashMap<>();
    private int[][] rivals = new int[64][];
    private int[] counts = new int[64];
    private int linked;

    Seats(Problem problem) {
        this.problem = problem;
        this.longest = new long[problem.supplies.size()];
    }

    /** How many have a number. */
    int count() {
        return seats.size();
    }

    /** The number of a seat, from 0. */
    int number(Seat seat) {
        if (seat.among != this) {
            seat.among = this;
            seat.number = seats.size();
            seats.add(seat);
        }
        return seat.number;
    }

    /** The seat of a number. */
    Seat get(int number) {
        return seats.get(number);
    }

    /** How many have been looked at for whom they exclude. */
    int linked() {
        return linked;
    }

    /** Finds out who excludes whom, of all that have a number. */
    void link() {
        if (rivals.length < seats.size()) {
            int size = Math.max(seats.size(), 2 * rivals.length);
            rivals = Arrays.copyOf(rivals, size);
            counts = Arrays.copyOf(counts, size);
        }
        for (; linked < seats.size(); linked++) {
            rivals[linked] = new int[16];
            link(seats.get(linked));
            linkToItself(seats.get(linked));
        }
    }

    /** How many a seat excludes. */
    int rivals(int number) {
        return counts[number];
    }

    /** One that a seat excludes. */
    int rival(int number, int index) {
        return rivals[number][index];
    }

    private void link(Seat seat) {
        int[] supplies = seat.footprint.supplies;
        for (int i = 0; i < supplies.length; i++) {
            Supply supply = problem.supplies.get(supplies[i]);
            if (supply.quantity() == 1) {
                long gap = supply.longestGap();
                long until = stretch(seat.end + gap);
                for (long at = stretch(seat.start - gap - longest[supplies[i]]); at <= until; at++) {
                    for (Seat other : near.getOrDefault(key(supplies[i], at), List.of())) {
                        if (problem.clash(seat, other, supplies[i]) && isFirst(seat, other, i)) {
                            add(seat.number, other.number);
                            add(other.number, seat.number);
                        }
                    }
                }
            }
        }
        for (int supply : supplies) {
            near.computeIfAbsent(key(supply, stretch(seat.start)), fresh -> new ArrayList<>())
                    .add(seat);
            longest[supply] = Math.max(longest[supply], seat.end - seat.start);
        }
    }

    // Two rows can't both have one seat, unless there are several of all that it takes.
    private void linkToItself(Seat seat) {
        for (int supply : seat.footprint.supplies) {
            if (problem.supplies.get(supply).quantity() == 1) {
                add(seat.number, seat.number);
                return;
            }
        }
    }

    // Whether no supply before this one tells already that two seats exclude each other.
    private boolean isFirst(Seat seat, Seat other, int index) {
        for (int i = 0; i < index; i++) {
            int supply = seat.footprint.supplies[i];
            boolean isOfBoth = other.footprint.takes(supply)
                    && problem.supplies.get(supply).quantity() == 1;
            if (isOfBoth && problem.clash(seat, other, supply)) {
                return false;
            }
        }
        return true;
    }

    private void add(int number, int rival) {
        if (counts[number] == rivals[number].length) {
            rivals[number] = Arrays.copyOf(rivals[number], 2 * counts[number]);
        }
        rivals[number][counts[number]++] = rival;
    }

    private static long stretch(long time) {
        return Math.floorDiv(time, STRETCH);
    }

    private long key(int supply, long stretch) {
        return stretch * longest.length + supply;
    }
}
