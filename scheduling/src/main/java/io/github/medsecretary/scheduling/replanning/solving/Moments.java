package io.github.medsecretary.scheduling.replanning.solving;

import java.util.BitSet;

/** The moments that are priced, a grain of time apart, and how many pieces of each supply are left then. Immutable. */
final class Moments {

    private final Problem problem;
    private final int count;
    private final long[][] left;

    Moments(Problem problem) {
        this.problem = problem;
        this.count = (int) ((problem.end - problem.origin) / problem.grain) + 2;
        this.left = new long[problem.supplies.size()][];
        for (int supply = 0; supply < left.length; supply++) {
            Supply each = problem.supplies.get(supply);
            if (each.quantity() > 1) {
                left[supply] = new long[count];
                for (int moment = 0; moment < count; moment++) {
                    left[supply][moment] = Math.max(0, each.left(problem.origin + moment * problem.grain));
                }
            }
        }
    }

    int supplies() {
        return left.length;
    }

    int count() {
        return count;
    }

    /** How often a moment can be taken. */
    long left(int supply, int moment) {
        return left[supply] == null ? 1 : left[supply][moment];
    }

    /** The first moment at which a spot is busy on what it takes. */
    int from(Spot spot, int index) {
        return spot.seat.moments(this)[2 * index];
    }

    /** The first moment at which it isn't any more. */
    int until(Spot spot, int index) {
        return spot.seat.moments(this)[2 * index + 1];
    }

    // What there is one of need not be ready before: its time to be made ready may overlap another's.
    int[] of(Seat seat) {
        int[] supplies = seat.footprint.supplies;
        var all = new int[2 * supplies.length];
        for (int i = 0; i < supplies.length; i++) {
            boolean isSingle = left[supplies[i]] == null;
            all[2 * i] = moment(isSingle ? seat.start : seat.start - seat.footprint.before[i]);
            all[2 * i + 1] = moment(seat.end + seat.footprint.after[i]);
        }
        return all;
    }

    private int moment(long time) {
        long moment = (time - problem.origin + problem.grain - 1) / problem.grain;
        return (int) Math.max(0, Math.min(count, moment));
    }

    BitSet[] none() {
        var none = new BitSet[left.length];
        for (int supply = 0; supply < none.length; supply++) {
            none[supply] = new BitSet(count);
        }
        return none;
    }

    /** Adds all moments at which a spot is busy. */
    void add(Spot spot, BitSet[] to) {
        for (int i = 0; i < spot.footprint().supplies.length; i++) {
            to[spot.footprint().supplies[i]].set(from(spot, i), until(spot, i));
        }
    }
}
