package io.github.medsecretary.scheduling.replanning.solving;

import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Places one row after another along the cheapest chain of rows that give way to each other, the last of which finds a
 * free spot or none. Where each spot is in the way of one other at most this is the shortest augmenting path of the
 * assignment problem over reduced costs (Jonker and Volgenant, 1987), and the prices of the taken spots prove that
 * nothing is cheaper; elsewhere it is a good beginning. Belongs to one thread.
 */
final class Augmenting {

    private record Reach(long distance, int row) implements Comparable<Reach> {
        @Override
        public int compareTo(Reach other) {
            int byDistance = Long.compare(distance, other.distance);
            return byDistance != 0 ? byDistance : Integer.compare(row, other.row);
        }
    }

    private final Problem problem;
    private final Board board;
    private final Steps steps;
    private final long[] price;
    private final long[] distance;
    private final int[] via;
    private final @Nullable Spot[] by;
    private final boolean[] settled;
    private final InTheWay way = new InTheWay();

    private long end;
    private int last;
    private @Nullable Spot free;

    Augmenting(Problem problem, Board board, Steps steps) {
        int rows = problem.rows.size();
        this.problem = problem;
        this.board = board;
        this.steps = steps;
        this.price = new long[rows];
        this.distance = new long[rows];
        this.via = new int[rows];
        this.by = new Spot[rows];
        this.settled = new boolean[rows];
    }

    /** What others would pay at most for the spot that a row has. */
    long price(int row) {
        return price[row];
    }

    void place(int source) {
        Arrays.fill(distance, Long.MAX_VALUE);
        Arrays.fill(settled, false);
        end = Long.MAX_VALUE;
        last = source;
        free = null;
        var frontier = new PriorityQueue<Reach>();
        distance[source] = 0;
        frontier.add(new Reach(0, source));
        while (!frontier.isEmpty() && frontier.peek().distance() < end) {
            int row = frontier.remove().row();
            if (!settled[row]) {
                settled[row] = true;
                relax(row, row == source ? 0 : board.cost(row) + price[row], frontier);
            }
        }
        reprice(source);
        shift(source);
    }

    private void relax(int row, long paid, PriorityQueue<Reach> frontier) {
        long base = distance[row] - paid;
        Row each = problem.row(row);
        finish(base + each.unplaced, row, null);
        if (each.stay != null && !board.isHome(each)) {
            reach(row, base, each.stay, frontier);
        }
        int next = 0;
        for (int known = each.known(next, end - base); next < known; known = each.known(next, end - base)) {
            List<Spot> spots = each.known();
            for (; next < known && base + spots.get(next).cost < end; next++) {
                if (!spots.get(next).equals(board.at(row))) {
                    reach(row, base, spots.get(next), frontier);
                }
            }
        }
    }

    private void reach(int row, long base, Spot spot, PriorityQueue<Reach> frontier) {
        steps.take();
        board.inTheWay(spot, way);
        if (way.isNothing()) {
            finish(base + spot.cost, row, spot);
        } else if (way.anys() == 0 && way.alls() == 1) {
            step(row, base, spot, way.all(0), frontier);
        } else if (way.alls() == 0) {
            for (int i = 0; i < way.anys(); i++) {
                step(row, base, spot, way.any(i), frontier);
            }
        }
    }

    private void step(int row, long base, Spot spot, int other, PriorityQueue<Reach> frontier) {
        long there = base + spot.cost + price[other];
        if (!settled[other] && there < distance[other] && there < end) {
            distance[other] = there;
            via[other] = row;
            by[other] = spot;
            frontier.add(new Reach(there, other));
        }
    }

    // Asked of few, so that it would not pay to know of all seats who excludes whom.
    private boolean fits(Spot spot) {
        board.inTheWay(spot, way);
        return way.isNothing();
    }

    private void finish(long there, int row, @Nullable Spot spot) {
        if (there < end) {
            end = there;
            last = row;
            free = spot;
        }
    }

    private void reprice(int source) {
        for (int row = 0; row < price.length; row++) {
            if (settled[row] && row != source && distance[row] < end) {
                price[row] += end - distance[row];
            }
        }
    }

    // From the free end backwards each row goes where the one before it was; the prices stay with the spots. Where two
    // new spots turn out to clash, everybody goes back.
    private void shift(int source) {
        @Nullable Spot[] before = board.copy();
        @Nullable Spot next = free;
        long nextPrice = 0;
        boolean fits = true;
        int row = last;
        while (fits) {
            @Nullable Spot taken = row == source ? null : by[row];
            long own = price[row];
            board.lift(row);
            fits = next == null || fits(next);
            if (fits && next != null) {
                board.put(next);
            }
            price[row] = nextPrice;
            nextPrice = own;
            if (row == source) {
                break;
            }
            next = taken;
            row = via[row];
        }
        if (!fits) {
            board.take(before);
        }
    }
}
