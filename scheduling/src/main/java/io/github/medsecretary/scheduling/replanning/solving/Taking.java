package io.github.medsecretary.scheduling.replanning.solving;

import java.util.Arrays;

/**
 * Who has which seat, and of each seat how many of those that exclude it are had, kept up to date as they come and go.
 * Belongs to one thread.
 */
final class Taking {

    private static final int NOBODY = -1;

    private final Seats seats;
    // By seat; where there are several of all that a seat takes it excludes none, and whoever came last is told.
    private int[] holder = new int[0];
    private int[] held = new int[0];
    private int[] excluded = new int[0];
    private int known;

    Taking(Seats seats) {
        this.seats = seats;
    }

    void take(Spot spot) {
        int number = change(spot.seat, 1);
        holder[number] = spot.row;
    }

    void leave(Spot spot) {
        int number = change(spot.seat, -1);
        holder[number] = NOBODY;
    }

    /** Whether nobody has a seat that excludes one, by its number. */
    boolean isOpen(int number) {
        if (number >= known) {
            learn();
        }
        return excluded[number] == 0;
    }

    /** Tells who has a seat that excludes a spot; its own row never does. */
    void excluding(Spot spot, InTheWay way) {
        int number = upToDate(spot.seat);
        if (excluded[number] == 0) {
            return;
        }
        for (int i = seats.rivals(number) - 1; i >= 0; i--) {
            int row = holder[seats.rival(number, i)];
            if (row != NOBODY && row != spot.row) {
                way.add(row);
            }
        }
    }

    private int change(Seat seat, int by) {
        int number = upToDate(seat);
        held[number] += by;
        for (int i = seats.rivals(number) - 1; i >= 0; i--) {
            excluded[seats.rival(number, i)] += by;
        }
        return number;
    }

    private int upToDate(Seat seat) {
        int number = seats.number(seat);
        // Others may have asked for more seats since, that this one excludes.
        if (number >= known || seats.linked() > known) {
            learn();
        }
        return number;
    }

    private void learn() {
        seats.link();
        int first = known;
        known = seats.linked();
        if (held.length < known) {
            held = Arrays.copyOf(held, 2 * known);
            excluded = Arrays.copyOf(excluded, 2 * known);
            holder = Arrays.copyOf(holder, 2 * known);
        }
        Arrays.fill(holder, first, known, NOBODY);
        for (int number = first; number < known; number++) {
            for (int i = seats.rivals(number) - 1; i >= 0; i--) {
                excluded[number] += held[seats.rival(number, i)];
            }
        }
    }
}
