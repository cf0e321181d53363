package io.github.medsecretary.scheduling.replanning.solving;

import java.util.Arrays;

/** How many of those who have a seat exclude each other seat, kept up to date as they come and go. Belongs to one thread. */
final class Taking {

    private final Seats seats;
    private int[] held = new int[0];
    private int[] excluded = new int[0];
    private int known;

    Taking(Seats seats) {
        this.seats = seats;
    }

    void take(Seat seat) {
        change(seats.number(seat), 1);
    }

    void leave(Seat seat) {
        change(seats.number(seat), -1);
    }

    /** Whether nobody has a seat that excludes one, by its number. */
    boolean isOpen(int number) {
        if (number >= known) {
            learn();
        }
        return excluded[number] == 0;
    }

    private void change(int number, int by) {
        // Others may have asked for more seats since, that this one excludes.
        if (number >= known || seats.linked() > known) {
            learn();
        }
        held[number] += by;
        for (int i = seats.rivals(number) - 1; i >= 0; i--) {
            excluded[seats.rival(number, i)] += by;
        }
    }

    private void learn() {
        seats.link();
        int first = known;
        known = seats.linked();
        if (held.length < known) {
            held = Arrays.copyOf(held, 2 * known);
            excluded = Arrays.copyOf(excluded, 2 * known);
        }
        for (int number = first; number < known; number++) {
            for (int i = seats.rivals(number) - 1; i >= 0; i--) {
                excluded[number] += held[seats.rival(number, i)];
            }
        }
    }
}
