package io.github.medsecretary.scheduling.replanning.solving;

import java.util.Collection;
import java.util.stream.IntStream;

/** What fits beside what, checked one by one and half a minute after half a minute. */
record Plainly(Sketch sketch) {

    private static final long TICK = 30;
    private static final long MARGIN = 4_000;

    /** Whether a spot can be taken beside others, those of its own row left out. */
    boolean fits(Spot spot, Collection<Spot> beside) {
        return beside.stream().noneMatch(other -> excludes(spot, other))
                && supplies(spot).allMatch(supply -> isEnough(supply, spot, beside));
    }

    /** Whether two rows can't have these spots both, whatever the others have. */
    boolean excludes(Spot one, Spot other) {
        return one.row != other.row
                && (supplies(one)
                                .anyMatch(
                                        supply -> isSingle(supply) && takes(other, supply) && near(one, other, supply))
                        || sketch.bonds().stream().anyMatch(bond -> isBroken(bond, one, other)));
    }

    private static boolean isBroken(Bond bond, Spot one, Spot other) {
        if (bond.one() == other.row && bond.other() == one.row) {
            return isBroken(bond, other, one);
        }
        if (bond.one() != one.row || bond.other() != other.row) {
            return false;
        }
        if (bond instanceof Bond.Sequence order) {
            long days = other.day() - one.day();
            return other.start() - one.end() < order.pause() || days < order.minDays() || days > order.maxDays();
        }
        return one.start() < other.end() && other.start() < one.end();
    }

    private boolean near(Spot one, Spot other, int supply) {
        return one.start() < other.start() ? tooSoon(one, other, supply) : tooSoon(other, one, supply);
    }

    private boolean tooSoon(Spot first, Spot then, int supply) {
        long way = sketch.supplies().get(supply).travels()
                ? sketch.ways()
                        .get(first.footprint().site())
                        .get(then.footprint().site())
                : 0;
        long pause = then.start() - first.end();
        return pause < after(first, supply) || pause < before(then, supply) || pause < way;
    }

    private boolean isEnough(int supply, Spot spot, Collection<Spot> beside) {
        if (isSingle(supply)) {
            return true;
        }
        for (long tick = Sketch.ORIGIN - MARGIN; tick < Sketch.END + MARGIN; tick += TICK) {
            if (isBusy(spot, supply, tick) && left(supply, spot, tick, beside) < 1) {
                return false;
            }
        }
        return true;
    }

    private long left(int supply, Spot spot, long tick, Collection<Spot> beside) {
        long left = sketch.supplies().get(supply).quantity();
        for (Supply.Load load : sketch.supplies().get(supply).loads()) {
            left -= load.start() <= tick && tick < load.end() ? load.pieces() : 0;
        }
        for (Spot other : beside) {
            left -= other.row != spot.row && takes(other, supply) && isBusy(other, supply, tick) ? 1 : 0;
        }
        return left;
    }

    private static boolean isBusy(Spot spot, int supply, long tick) {
        return spot.start() - before(spot, supply) <= tick && tick < spot.end() + after(spot, supply);
    }

    private boolean isSingle(int supply) {
        return sketch.supplies().get(supply).quantity() == 1;
    }

    private static IntStream supplies(Spot spot) {
        return IntStream.of(spot.footprint().supplies());
    }

    private static boolean takes(Spot spot, int supply) {
        return supplies(spot).anyMatch(each -> each == supply);
    }

    private static long before(Spot spot, int supply) {
        return spot.footprint().before[index(spot, supply)];
    }

    private static long after(Spot spot, int supply) {
        return spot.footprint().after[index(spot, supply)];
    }

    private static int index(Spot spot, int supply) {
        return IntStream.range(0, spot.footprint().supplies.length)
                .filter(at -> spot.footprint().supplies[at] == supply)
                .findFirst()
                .orElseThrow();
    }
}
