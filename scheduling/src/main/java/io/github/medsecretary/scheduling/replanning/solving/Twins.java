package io.github.medsecretary.scheduling.replanning.solving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a row could be at the same time beside what it has: in another room with the same practitioner, say. Belongs to
 * one thread.
 */
final class Twins {

    // What costs so much more than the least is no way to dodge.
    private static final long RANGE = 6_000;
    private static final Comparator<Spot> BY_START =
            Comparator.comparingLong((Spot spot) -> spot.start()).thenComparing(Comparator.naturalOrder());

    private final Steps steps;
    private final Spot[][] byStart;
    private final Map<Spot, List<Spot>> known = new IdentityHashMap<>();

    /**
     * @param rows how many rows there are
     * @param steps what it takes to look spots up
     */
    Twins(int rows, Steps steps) {
        this.steps = steps;
        this.byStart = new Spot[rows][];
    }

    /** All spots with the start of one, and something that it takes, but that one, the cheapest first. */
    List<Spot> of(Row row, Spot one) {
        return known.computeIfAbsent(one, fresh -> find(row, fresh));
    }

    private List<Spot> find(Row row, Spot one) {
        Spot[] all = byStart(row);
        var twins = new ArrayList<Spot>(2);
        for (int i = from(all, one.start()); i < all.length && all[i].start() == one.start(); i++) {
            if (!all[i].isSamePlace(one) && shares(all[i], one)) {
                twins.add(all[i]);
            }
        }
        return twins;
    }

    private static int from(Spot[] all, long start) {
        int low = 0;
        int high = all.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all[middle].start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean shares(Spot one, Spot other) {
        for (int supply : one.footprint().supplies) {
            if (other.footprint().takes(supply)) {
                return true;
            }
        }
        return false;
    }

    private Spot[] byStart(Row row) {
        Spot[] known = byStart[row.number];
        if (known == null) {
            known = sorted(row);
            byStart[row.number] = known;
        }
        return known;
    }

    private Spot[] sorted(Row row) {
        long limit = Math.min(row.unplaced, row.leastElsewhere() + RANGE);
        var some = new ArrayList<>(row.upTo(limit).subList(0, row.below(limit)));
        steps.glance(some.size());
        if (row.stay != null) {
            some.add(row.stay);
        }
        some.sort(BY_START);
        return some.toArray(new Spot[0]);
    }
}
