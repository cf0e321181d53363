package io.github.medsecretary.scheduling.pathway;

/** The steps that a search may take: counted, not timed, so that the result is the same on every machine. */
final class Budget {

    private final long most;
    private long taken;

    Budget(long most) {
        this.most = most;
    }

    void take() {
        taken++;
    }

    void take(long many) {
        taken += many;
    }

    long left() {
        return most - taken();
    }

    boolean isSpent() {
        return taken > most;
    }

    long taken() {
        return Math.min(taken, most);
    }
}
