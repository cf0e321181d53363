package io.github.medsecretary.scheduling.replanning;

/** The work that is left to a search. Counted, not timed: the same plan on every machine. */
final class Steps {

    private long left;

    Steps(long budget) {
        this.left = budget;
    }

    void take() {
        left--;
    }

    boolean areLeft() {
        return left > 0;
    }
}
