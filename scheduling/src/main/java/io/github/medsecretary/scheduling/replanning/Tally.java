package io.github.medsecretary.scheduling.replanning;

/** Counts why places were no places, to tell it in the end. Belongs to one thread. */
final class Tally {

    private int looked;
    private int closed;
    private int taken;

    void looked() {
        looked++;
    }

    void closed() {
        closed++;
    }

    void taken() {
        taken++;
    }

    /** One sentence. */
    String told() {
        if (looked == 0) {
            return "No session that offers its service has a start within its bounds.";
        }
        return "Of " + looked + " starts in sessions that offer its service, " + closed
                + " fall into an absence or a closure, " + taken + " are taken by what stays, and "
                + (looked - closed - taken) + " are given to others whose move would cost more.";
    }
}
