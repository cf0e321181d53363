package io.github.medsecretary.scheduling.replanning.solving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What wants one spot, or none. Belongs to one thread. */
public final class Row {

    // Of all that a row could have few are wanted: it looks further by little at first.
    private static final long FIRST_SPAN = 100;

    final int number;
    final long unplaced;
    final @Nullable Spot stay;

    private final Source source;
    private final List<Spot> spots = new ArrayList<>();
    // What came along above the limit may be dearer than what has not come yet, and is left as it came.
    private List<Spot> waiting = new ArrayList<>();
    private int[] seats = new int[0];
    private long[] costs = new long[0];
    private long complete = -1;
    private long leastLeft;
    private long span = FIRST_SPAN;
    private long leastElsewhere = -1;

    /**
     * @param number its number, from 0, in the order of the rows
     * @param unplaced what it costs to give it none
     * @param stay where it is at no cost, if it is somewhere
     * @param source where else it could be
     */
    public Row(int number, long unplaced, @Nullable Spot stay, Source source) {
        this.number = number;
        this.unplaced = unplaced;
        this.stay = stay;
        this.source = source;
    }

    /** What it costs in a spot, or nowhere. */
    long cost(@Nullable Spot spot) {
        return spot == null ? unplaced : spot.cost;
    }

    /** All spots but where it stays that cost no more than a limit, and perhaps dearer ones, the cheapest first. */
    List<Spot> upTo(long limit) {
        if (isMore() && limit > complete) {
            extend(limit);
        }
        return spots;
    }

    private boolean isMore() {
        return leastLeft != Source.NO_MORE;
    }

    // The first question tells where to begin.
    private void extend(long limit) {
        if (complete < 0) {
            complete = limit;
        } else {
            complete = Math.max(limit, leastLeft + span);
            span += span / 2;
        }
        leastLeft = source.add(complete, waiting);
        boolean isMore = isMore();
        var dear = new ArrayList<Spot>();
        var cheap = new ArrayList<Spot>();
        for (Spot spot : waiting) {
            boolean isDear = isMore && spot.cost > complete;
            (isDear ? dear : cheap).add(spot);
            leastLeft = isDear ? Math.min(leastLeft, spot.cost) : leastLeft;
        }
        waiting = dear;
        cheap.sort(null);
        spots.addAll(cheap);
        costs = Arrays.copyOf(costs, spots.size());
        for (int i = costs.length - cheap.size(); i < costs.length; i++) {
            costs[i] = spots.get(i).cost;
        }
    }

    /**
     * Up to which index the spots but where it stays are known in their order, the cheapest first, if the one at an index
     * costs less than a limit; that index if it doesn't. No more are looked up than it takes to know that one, or that
     * there is none: the same question about the index that was told tells the next.
     */
    int known(int from, long limit) {
        while (leastLeft < limit && costs.length <= from) {
            extend(complete + 1);
        }
        return from < costs.length && costs[from] < limit ? costs.length : from;
    }

    /** The spots that are known, the cheapest first. */
    List<Spot> known() {
        return spots;
    }

    /** What the spots that are known cost, in the same order. */
    long[] costs() {
        return costs;
    }

    /** How many of the spots that are known cost less than a limit. */
    int below(long limit) {
        int low = 0;
        int high = costs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (costs[middle] < limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The numbers of the seats of the spots that are known, in the same order. */
    int[] seats(Seats all) {
        int numbered = seats.length;
        if (numbered < spots.size()) {
            seats = Arrays.copyOf(seats, spots.size());
            for (int i = numbered; i < seats.length; i++) {
                seats[i] = all.number(spots.get(i).seat);
            }
        }
        return seats;
    }

    /** The least that it costs to be anywhere but where it stays, or to be nowhere. */
    long leastElsewhere() {
        if (leastElsewhere < 0) {
            leastElsewhere = findLeastElsewhere();
        }
        return leastElsewhere;
    }

    private long findLeastElsewhere() {
        return known(0, unplaced) == 0 ? unplaced : spots.get(0).cost;
    }

    /** How long its spots are; nothing if it has none. */
    long length() {
        boolean isCheap = leastElsewhere() < unplaced;
        List<Spot> all = isCheap ? spots : upTo(Long.MAX_VALUE);
        Spot any = all.isEmpty() ? stay : all.get(0);
        return any == null ? 0 : any.end() - any.start();
    }
}
