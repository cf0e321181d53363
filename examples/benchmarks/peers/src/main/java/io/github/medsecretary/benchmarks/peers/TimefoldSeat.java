package io.github.medsecretary.benchmarks.peers;

import io.github.medsecretary.benchmarks.replanning.Seat;

/** A seat as a value of Timefold's: one object for all who could take it. */
public final class TimefoldSeat {

    private final Seat seat;

    TimefoldSeat(Seat seat) {
        this.seat = seat;
    }

    Seat seat() {
        return seat;
    }

    String practitioner() {
        return seat.practitioner();
    }

    String room() {
        return seat.room().orElse("");
    }

    /** No service of these families takes two. */
    String device() {
        return seat.devices().isEmpty() ? "" : seat.devices().get(0);
    }
}
