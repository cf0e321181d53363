package io.github.medsecretary.scheduling.replanning.solving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Takes a few rows off the board and puts them back in another order, again and again, and keeps what came out if it is
 * not much dearer, less and less so in the end (ruin and recreate; Schrimpf and others, 2000; Christiaens and Vanden
 * Berghe, 2020). To be nowhere is cheap at first. The numbers it draws are the same each time. Belongs to one thread.
 */
final class Rebuilding {

    private static final int BLINK = 50;
    private static final double HOT = 1_000;
    private static final double COLD = 5;
    private static final int SAME_HEAT = 32;
    // To take a row off and put it back takes so much longer than to look at a spot.
    private static final long STEPS_A_ROW = 8;
    private static final long FIRST_LIMIT = 1_024;

    private final Problem problem;
    private final Board board;
    private final Steps steps;
    private final SplittableRandom random = new SplittableRandom(20_260_101);
    private final Twins twins;
    private final InTheWay way = new InTheWay();
    private final List<Row> unhappy = new ArrayList<>();
    private final boolean[] isHome;
    private final long[] least;
    private @Nullable Wishes wishes;

    Rebuilding(Problem problem, Board board, Steps steps) {
        this.problem = problem;
        this.board = board;
        this.steps = steps;
        this.twins = new Twins(problem.rows.size(), steps);
        this.least = new long[problem.rows.size()];
        this.isHome = new boolean[problem.rows.size()];
    }

    /**
     * Makes it cheaper, if it can, from hot to cold; stops early when a bound is reached.
     *
     * @param budget how many steps it may take
     * @param priced out of a hundred times, how often it is seated by prices first
     * @param bound no choice costs less
     * @param prices what moments are worth
     */
    void improve(long budget, int priced, long bound, Prices prices) {
        Wishes wishes = wishes(prices);
        var nowhere = new Nowhere(problem.rows.size(), wishes);
        var ruin = new Ruin(problem, board, random, wishes, twins);
        long best = board.cost();
        long cost = charged(nowhere);
        @Nullable Spot[] bestSpots = board.copy();
        long end = Math.max(0, steps.left() - budget);
        double all = Math.max(1, steps.left() - end);
        lookWhoIsHome(problem.rows);
        findUnhappy();
        double heat = HOT;
        for (int round = 0; steps.left() > end && best > bound && !unhappy.isEmpty(); round++) {
            if (round % SAME_HEAT == 0) {
                double way = 1 - (steps.left() - end) / all;
                heat = HOT * StrictMath.pow(COLD / HOT, way);
                nowhere.charge(way);
                cost = charged(nowhere);
            }
            long most = (long) (-heat * StrictMath.log(1 - random.nextDouble()));
            ruin.begin(unhappy);
            long change = recreate(ruin, wishes, nowhere, priced, most);
            if (change > most) {
                ruin.undo();
                continue;
            }
            lookWhoIsHome(ruin.rows());
            if (change != 0) {
                cost += change;
                findUnhappy();
                if (cost < best) {
                    long real = board.cost();
                    if (real < best) {
                        best = real;
                        bestSpots = board.copy();
                    }
                }
            }
        }
        board.take(bestSpots);
    }

    private static long charged(Row row, @Nullable Spot spot, Nowhere nowhere) {
        return spot == null ? nowhere.cost(row) : spot.cost;
    }

    private long charged(Nowhere nowhere) {
        long sum = 0;
        for (Row row : problem.rows) {
            sum += charged(row, board.at(row.number), nowhere);
        }
        return sum;
    }

    // Prices change once or twice, and it takes long to find out what is wished.
    private Wishes wishes(Prices prices) {
        Wishes known = wishes;
        if (known == null || !known.areBy(prices)) {
            known = new Wishes(problem.rows.size(), steps, prices, random);
            wishes = known;
        }
        return known;
    }

    private void lookWhoIsHome(List<Row> changed) {
        for (Row row : changed) {
            isHome[row.number] = board.isHome(row);
        }
    }

    private void findUnhappy() {
        unhappy.clear();
        for (int row = 0; row < isHome.length; row++) {
            if (!isHome[row]) {
                unhappy.add(problem.row(row));
            }
        }
    }

    /** How much dearer it came out, or something above the most as soon as it is too dear. */
    private long recreate(Ruin ruin, Wishes wishes, Nowhere nowhere, int priced, long most) {
        long change = -ruin.cost(nowhere);
        for (Row row : ruin.rows()) {
            least[row.number] = least(row, nowhere);
            change += least[row.number];
        }
        steps.take(STEPS_A_ROW * ruin.rows().size());
        if (change > most) {
            return change;
        }
        boolean isPriced = random.nextInt(100) < priced;
        for (Row row : order(ruin)) {
            change -= least[row.number];
            long limit = Math.min(most - change, nowhere.cost(row) - 1);
            Spot spot = isPriced ? firstPriced(row, wishes, limit) : null;
            if (spot == null && board.at(row.number) == null) {
                spot = firstFree(row, limit);
            }
            if (spot != null) {
                board.put(spot);
            }
            change += charged(row, board.at(row.number), nowhere);
            if (change > most) {
                return change;
            }
        }
        return change;
    }

    // Nobody else goes, so that who can't go home now can't later.
    private long least(Row row, Nowhere nowhere) {
        Spot there = board.at(row.number);
        if (there != null) {
            return there.cost;
        }
        return row.stay != null && board.isFree(row.stay, way) ? 0 : Math.min(nowhere.cost(row), row.leastElsewhere());
    }

    private List<Row> order(Ruin ruin) {
        var order = new ArrayList<>(ruin.rows());
        for (int i = order.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            Row row = order.get(i);
            order.set(i, order.get(j));
            order.set(j, row);
        }
        switch (random.nextInt(4)) {
            case 0 -> order.sort(Comparator.comparingLong((Row row) -> -row.unplaced));
            case 1 -> order.sort(Comparator.comparingLong((Row row) -> -row.length()));
            case 2 -> order.sort(Comparator.comparingLong((Row row) -> row.stay == null ? 0 : 1));
            default -> {}
        }
        return order;
    }

    // What is dear to others is left to them.
    private @Nullable Spot firstPriced(Row row, Wishes wishes, long limit) {
        if (board.at(row.number) != null) {
            return null;
        }
        @Nullable Spot[] spots = wishes.promising(row);
        for (int i = 0; i < spots.length; i++) {
            Spot spot = spots[i];
            if (spot != null && spot.cost <= limit && isTaken(spot, problem.seats.number(spot.seat))) {
                steps.glance(i);
                return spot;
            }
        }
        steps.glance(spots.length);
        return null;
    }

    // Now and then a free spot is passed over, for the sake of somebody else.
    private @Nullable Spot firstFree(Row row, long limit) {
        if (row.stay != null) {
            steps.take();
            if (isTaken(row.stay, problem.seats.number(row.stay.seat))) {
                return row.stay;
            }
        }
        int next = 0;
        for (long some = Math.min(limit, FIRST_LIMIT); some <= limit; some = more(some, limit)) {
            List<Spot> spots = row.upTo(some);
            int[] seats = row.seats(problem.seats);
            int size = row.below(some + 1);
            steps.glance(size - next);
            for (; next < size; next++) {
                if (isTaken(spots.get(next), seats[next])) {
                    return spots.get(next);
                }
            }
        }
        return null;
    }

    private static long more(long some, long limit) {
        return some == limit ? limit + 1 : Math.min(limit, 4 * some);
    }

    private boolean isTaken(Spot spot, int seat) {
        return board.isOpen(seat) && board.keepsTheRest(spot, way) && random.nextInt(BLINK) > 0;
    }
}
