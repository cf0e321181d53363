package io.github.medsecretary.scheduling.replanning.solving;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which row has which spot. What is on it never clashes. Belongs to one thread. */
final class Board {

    private final Problem problem;
    private final @Nullable Spot[] at;
    private final Lane[] lanes;

    // Once somebody asks which seats are open: it tells then who has what there is one of, and those lanes rest.
    private @Nullable Taking taking;

    Board(Problem problem) {
        this.problem = problem;
        this.at = new Spot[problem.rows.size()];
        this.lanes = new Lane[problem.supplies.size()];
        Arrays.setAll(lanes, supply -> new Lane());
    }

    @Nullable Spot at(int row) {
        return at[row];
    }

    /** What a row costs as it is. */
    long cost(int row) {
        return problem.row(row).cost(at[row]);
    }

    long cost() {
        long sum = 0;
        for (int row = 0; row < at.length; row++) {
            sum = Math.addExact(sum, cost(row));
        }
        return sum;
    }

    @Nullable Spot[] copy() {
        return at.clone();
    }

    /** Whether a row stays where it was, at no cost. */
    boolean isHome(Row row) {
        Spot spot = at[row.number];
        return spot != null && (spot == row.stay || spot.equals(row.stay));
    }

    /** Puts everybody where they are in a copy of a board. */
    void take(@Nullable Spot[] copy) {
        for (int row = 0; row < copy.length; row++) {
            lift(row);
        }
        for (Spot spot : copy) {
            if (spot != null) {
                put(spot);
            }
        }
    }

    void put(Spot spot) {
        at[spot.row] = spot;
        for (int supply : spot.footprint().supplies) {
            if (isInLanes(supply)) {
                lanes[supply].add(spot);
            }
        }
        if (taking != null) {
            taking.take(spot);
        }
    }

    void lift(int row) {
        Spot spot = at[row];
        if (spot != null) {
            for (int supply : spot.footprint().supplies) {
                if (isInLanes(supply)) {
                    lanes[supply].remove(spot);
                }
            }
            if (taking != null) {
                taking.leave(spot);
            }
            at[row] = null;
        }
    }

    private boolean isInLanes(int supply) {
        return taking == null
                || (problem.hasCrowds && problem.supplies.get(supply).quantity() > 1);
    }

    /** Whether a spot can be taken as it is, for a row that has none. */
    boolean isFree(Spot spot, InTheWay way) {
        return isOpen(problem.seats.number(spot.seat)) && keepsTheRest(spot, way);
    }

    /** Whether nobody excludes a seat, by its number, on what there is one of. */
    boolean isOpen(int seat) {
        Taking now = taking;
        if (now == null) {
            now = new Taking(problem.seats);
            for (Spot spot : at) {
                if (spot != null) {
                    now.take(spot);
                }
            }
            taking = now;
        }
        return now.isOpen(seat);
    }

    /** Whether a spot that nobody excludes on what there is one of can be taken as it is. */
    boolean keepsTheRest(Spot spot, InTheWay way) {
        if (!problem.hasCrowds && problem.bonds(spot.row).isEmpty()) {
            return true;
        }
        way.clear();
        for (int supply : spot.footprint().supplies) {
            Supply each = problem.supplies.get(supply);
            if (each.quantity() > 1 && way.anys() == 0) {
                crowd(spot, supply, each, way);
            }
        }
        bound(spot, way);
        return way.isNothing();
    }

    /** Who keeps a spot from being taken; its own row never does. */
    void inTheWay(Spot spot, InTheWay way) {
        way.clear();
        if (taking != null) {
            taking.excluding(spot, way);
        }
        for (int supply : spot.footprint().supplies) {
            if (isInLanes(supply)) {
                Supply each = problem.supplies.get(supply);
                if (each.quantity() == 1) {
                    neighbours(spot, supply, each.longestGap(), way);
                } else if (way.anys() == 0) {
                    crowd(spot, supply, each, way);
                }
            }
        }
        bound(spot, way);
        way.settle();
    }

    private void bound(Spot spot, InTheWay way) {
        for (Bond bond : problem.bonds(spot.row)) {
            boolean isOne = bond.one() == spot.row;
            Spot other = at[isOne ? bond.other() : bond.one()];
            if (other != null && !(isOne ? bond.isKept(spot, other) : bond.isKept(other, spot))) {
                way.add(other.row);
            }
        }
    }

    private void neighbours(Spot spot, int supply, long gap, InTheWay way) {
        Lane lane = lanes[supply];
        int from = lane.from(spot.start());
        for (int i = from; i < lane.size() && lane.start(i) < spot.end() + gap; i++) {
            Spot other = lane.get(i);
            if (other.row != spot.row && problem.clash(spot.seat, other.seat, supply)) {
                way.add(other.row);
            }
        }
        for (int i = from - 1; i >= 0 && lane.end(i) + gap > spot.start(); i--) {
            Spot other = lane.get(i);
            if (other.row != spot.row && problem.clash(other.seat, spot.seat, supply)) {
                way.add(other.row);
            }
        }
    }

    // Of the spots at the first moment at which there are too many, one must give way.
    private void crowd(Spot spot, int supply, Supply of, InTheWay way) {
        Lane lane = lanes[supply];
        long start = spot.start() - spot.footprint().before(supply);
        long end = spot.end() + spot.footprint().after(supply);
        if (isCrowded(spot, supply, of, start, way)) {
            return;
        }
        for (Supply.Load load : of.loads()) {
            if (load.start() > start && load.start() < end && isCrowded(spot, supply, of, load.start(), way)) {
                return;
            }
        }
        for (int i = 0; i < lane.size(); i++) {
            Spot other = lane.get(i);
            long begins = other.start() - other.footprint().before(supply);
            if (begins > start && begins < end && isCrowded(spot, supply, of, begins, way)) {
                return;
            }
        }
    }

    private boolean isCrowded(Spot spot, int supply, Supply of, long moment, InTheWay way) {
        Lane lane = lanes[supply];
        long left = of.left(moment) - 1;
        for (int i = 0; i < lane.size() && left >= 0; i++) {
            left -= takes(lane.get(i), spot, supply, moment) ? 1 : 0;
        }
        if (left >= 0) {
            return false;
        }
        for (int i = 0; i < lane.size(); i++) {
            if (takes(lane.get(i), spot, supply, moment)) {
                way.addAny(lane.get(i).row);
            }
        }
        return way.anys() > 0;
    }

    private static boolean takes(Spot other, Spot than, int supply, long moment) {
        return other.row != than.row
                && other.start() - other.footprint().before(supply) <= moment
                && moment < other.end() + other.footprint().after(supply);
    }
}
