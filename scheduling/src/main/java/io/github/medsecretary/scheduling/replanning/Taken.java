package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.replanning.solving.Supply;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** When a resource is taken by those who stay, or out of use. Belongs to one thread. */
final class Taken {

    private static final int MOST_AHEAD = 4;

    /**
     * A visit of somebody who stays, or one that would be.
     *
     * @param start in seconds
     * @param end in seconds
     * @param before how long the resource must have been free
     * @param after how long it stays busy
     * @param site the number of its site
     */
    record Use(long start, long end, long before, long after, int site) {}

    private final int quantity;
    private final long[][] ways;
    private final List<Supply.Load> closures;
    private final Use[] uses;
    private final long longest;

    // Where the last question ended: most ask in order of time.
    private int last;

    /**
     * @param quantity how many pieces there are
     * @param uses by those who stay
     * @param closures how many pieces are out of use when
     * @param ways how long it takes from site to site, if that counts
     */
    Taken(int quantity, List<Use> uses, List<Supply.Load> closures, long[][] ways) {
        this.quantity = quantity;
        this.ways = ways;
        this.closures = closures;
        this.uses = uses.toArray(new Use[0]);
        Arrays.sort(this.uses, Comparator.comparingLong(Use::start));
        long reach = 0;
        for (Use use : uses) {
            reach = Math.max(reach, use.end() - use.start() + Math.max(use.after(), use.before()));
        }
        for (long[] row : ways) {
            for (long way : row) {
                reach = Math.max(reach, way + reach(uses));
            }
        }
        this.longest = reach;
    }

    private static long reach(List<Use> uses) {
        return uses.stream().mapToLong(use -> use.end() - use.start()).max().orElse(0);
    }

    /** Whether all of it is out of use for some of a visit. */
    boolean isClosed(long start, long end) {
        for (Supply.Load closure : closures) {
            if (closure.pieces() >= quantity && closure.start() < end && closure.end() > start) {
                return true;
            }
        }
        return false;
    }

    /** Until when those who stay have it, if there is one of it, who have it for some of a visit; its start if none do. */
    long takenUntil(long start, long end) {
        long over = start;
        for (int i = from(start - longest); quantity == 1 && i < uses.length && uses[i].start() < end; i++) {
            over = Math.max(over, uses[i].end());
        }
        return over;
    }

    /** The same with more uses. */
    Taken with(List<Use> more) {
        var all = new ArrayList<Use>(List.of(uses));
        all.addAll(more);
        return new Taken(quantity, all, closures, ways);
    }

    /** Whether more pieces are gone than there are, at some moment from one until another. */
    boolean isExceeded(long from, long until) {
        List<Supply.Load> loads = loads();
        if (from >= until) {
            return false;
        }
        if (left(loads, from) < 0) {
            return true;
        }
        for (Supply.Load load : loads) {
            if (load.start() > from && load.start() < until && left(loads, load.start()) < 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether those who stay leave it free for a visit, with what lies between them. */
    boolean isFree(Use visit) {
        if (isClosed(visit.start(), visit.end())) {
            return false;
        }
        return quantity > 1 ? isLeft(visit) : isAlone(visit);
    }

    private boolean isAlone(Use visit) {
        long reach = longest + Math.max(visit.after(), visit.before());
        for (int i = from(visit.start() - reach); i < uses.length && uses[i].start() < visit.end() + reach; i++) {
            Use use = uses[i];
            boolean clash = use.start() <= visit.start() ? isTooNear(use, visit) : isTooNear(visit, use);
            if (clash) {
                return false;
            }
        }
        return true;
    }

    private boolean isTooNear(Use first, Use second) {
        long gap = Math.max(first.after(), second.before());
        if (ways.length > 0) {
            gap = Math.max(gap, ways[first.site()][second.site()]);
        }
        return second.start() < first.end() + gap;
    }

    private int from(long start) {
        if (last == 0 || uses[last - 1].start() < start) {
            for (int ahead = 0; ahead < MOST_AHEAD; ahead++) {
                if (last == uses.length || uses[last].start() >= start) {
                    return last;
                }
                last++;
            }
        }
        last = first(start);
        return last;
    }

    private int first(long start) {
        int low = 0;
        int high = uses.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (uses[middle].start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isLeft(Use visit) {
        long start = visit.start() - visit.before();
        long end = visit.end() + visit.after();
        List<Supply.Load> loads = loads();
        if (left(loads, start) < 1) {
            return false;
        }
        for (Supply.Load load : loads) {
            if (load.start() > start && load.start() < end && left(loads, load.start()) < 1) {
                return false;
            }
        }
        return true;
    }

    private long left(List<Supply.Load> loads, long moment) {
        long left = quantity;
        for (Supply.Load load : loads) {
            left -= load.start() <= moment && moment < load.end() ? load.pieces() : 0;
        }
        return left;
    }

    /** How many pieces are gone when some are left; while all are out, who was there before need not be ready again. */
    List<Supply.Load> loads() {
        var loads = new ArrayList<Supply.Load>();
        for (Supply.Load closure : closures) {
            if (closure.pieces() < quantity) {
                loads.add(closure);
            }
        }
        for (Use use : uses) {
            loads.add(new Supply.Load(use.start() - use.before(), use.end() + use.after(), 1));
        }
        return loads;
    }
}
