package io.github.medsecretary.scheduling.replanning.solving;

import java.util.Arrays;

/**
 * The whole minutes during which each single supply is taken, as bits, to turn down at once what overlaps. Belongs to
 * one thread.
 */
final class Busy {

    private static final long MINUTE = 60;

    private final Problem problem;
    private final long[][] minutes;

    Busy(Problem problem) {
        this.problem = problem;
        this.minutes = new long[problem.supplies.size()][0];
    }

    private int from(Spot spot) {
        return (int) Math.floorDiv(spot.start - problem.origin + MINUTE - 1, MINUTE);
    }

    private int until(Spot spot) {
        return (int) Math.floorDiv(spot.end - problem.origin, MINUTE);
    }

    void set(Spot spot) {
        int from = from(spot);
        int until = until(spot);
        for (int supply : spot.footprint.supplies) {
            if (problem.supplies.get(supply).quantity() == 1) {
                if (minutes[supply].length * 64 < until) {
                    minutes[supply] = Arrays.copyOf(minutes[supply], Math.max(64, until / 32));
                }
                for (int at = from; at < until; at = (at | 63) + 1) {
                    minutes[supply][at >> 6] |= mask(at, until);
                }
            }
        }
    }

    void clear(Spot spot) {
        int until = until(spot);
        for (int supply : spot.footprint.supplies) {
            if (problem.supplies.get(supply).quantity() == 1) {
                for (int at = from(spot); at < until; at = (at | 63) + 1) {
                    minutes[supply][at >> 6] &= ~mask(at, until);
                }
            }
        }
    }

    /** Whether a spot overlaps what is taken; if not, it may be too near to it all the same. */
    boolean meets(Spot spot) {
        int from = from(spot);
        int until = until(spot);
        for (int supply : spot.footprint.supplies) {
            long[] taken = minutes[supply];
            int end = Math.min(until, taken.length * 64);
            for (int at = from; at < end; at = (at | 63) + 1) {
                if ((taken[at >> 6] & mask(at, end)) != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    // The bits of one word from one minute until another, or until the word ends.
    private static long mask(int from, int until) {
        long after = -1L << (from & 63);
        return until - (from & ~63) >= 64 ? after : after & ((1L << (until & 63)) - 1);
    }
}
