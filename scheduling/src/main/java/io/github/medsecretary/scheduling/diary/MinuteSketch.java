package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.time.Interval;
import java.time.Instant;

/**
 * A page of minutes in the making. A minute is marked only if it is taken from its first moment to its last; of several
 * pieces, only if none is left. Not thread-safe.
 */
final class MinuteSketch {

    private final long first;
    private final int pieces;
    private final int[] load;
    private final long[] visits = new long[MinutePage.WORDS];
    private final long[] turnarounds = new long[MinutePage.WORDS];
    private final long[] closed = new long[MinutePage.WORDS];
    private boolean turnaround;
    private boolean exact = true;

    MinuteSketch(long first, int pieces) {
        this.first = first;
        this.pieces = pieces;
        this.load = new int[pieces > 1 ? MinutePage.MINUTES : 0];
    }

    void take(Occupancy taken) {
        switch (taken.kind()) {
            case VISIT -> use(taken.interval(), 1);
            case BUFFER -> linger(taken.interval());
            // What else may take time is for exact rules to judge.
            default -> exact = false;
        }
    }

    /** Of several pieces the one that is made ready again is as good as used. */
    private void linger(Interval interval) {
        if (pieces > 1) {
            use(interval, 1);
        } else {
            mark(turnarounds, interval);
            turnaround = true;
        }
    }

    void close(Interval interval, int out) {
        if (out >= pieces) {
            mark(closed, interval);
        } else {
            use(interval, out);
        }
    }

    private void use(Interval interval, int taken) {
        if (pieces == 1) {
            mark(visits, interval);
            return;
        }
        int until = until(interval);
        for (int minute = from(interval); minute < until; minute++) {
            load[minute] += taken;
            if (load[minute] >= pieces) {
                visits[minute >> 6] |= 1L << minute;
            }
        }
        exact &= isWhole(interval);
    }

    private void mark(long[] words, Interval interval) {
        int until = until(interval);
        for (int minute = from(interval); minute < until; ) {
            int word = minute >> 6;
            int end = Math.min(until, (word + 1) << 6);
            words[word] |= (-1L << minute) & (-1L >>> -end);
            minute = end;
        }
        exact &= isWhole(interval);
    }

    private int from(Interval interval) {
        return onPage(TakenMinutes.firstFrom(interval.start()));
    }

    private int until(Interval interval) {
        return onPage(TakenMinutes.current(interval.end()));
    }

    private int onPage(long minute) {
        return (int) Math.max(0, Math.min(MinutePage.MINUTES, minute - first));
    }

    private static boolean isWhole(Interval interval) {
        return isWhole(interval.start()) && isWhole(interval.end());
    }

    private static boolean isWhole(Instant moment) {
        return TakenMinutes.firstFrom(moment) == TakenMinutes.current(moment);
    }

    long[] visits() {
        return visits;
    }

    boolean hasTurnarounds() {
        return turnaround;
    }

    long[] busy() {
        var busy = new long[MinutePage.WORDS];
        for (int word = 0; word < busy.length; word++) {
            busy[word] = visits[word] | turnarounds[word];
        }
        return busy;
    }

    long[] closed() {
        return closed;
    }

    boolean isExact() {
        return exact;
    }
}
