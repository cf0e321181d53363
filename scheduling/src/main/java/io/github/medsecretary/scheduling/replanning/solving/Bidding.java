package io.github.medsecretary.scheduling.replanning.solving;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Finds prices that bound well in few rounds: row after row takes what is cheapest for it at the moment and makes that
 * dearer at once, so that the next sees it; what nobody took becomes cheaper after each round, and all that in smaller
 * and smaller steps (incremental subgradients; Nedić and Bertsekas, 2001). At first who stays somewhere is charged as
 * much as it would cost to go elsewhere. From the middle on, rows look only at what was nearly the cheapest for them a
 * few rounds ago. Belongs to one thread.
 */
final class Bidding {

    private static final int COARSE_ROUNDS = 150;
    private static final int FINE_ROUNDS = 600;
    private static final int LOOK_AFRESH = 40;
    // Parts of what it typically costs to go elsewhere.
    private static final double FIRST = 1;
    private static final double MIDDLE = 1.0 / 30;
    private static final double LAST = 1.0 / 3_000;
    // What is so many steps dearer than the cheapest won't be the cheapest soon.
    private static final double NEARLY = 20;
    private static final int SPOTS_A_STEP = 8;

    private final Problem problem;
    private final Moments moments;
    private final Steps steps;
    private final SplittableRandom random = new SplittableRandom(20_261_128);
    private final int count;
    private final double[] price;
    private final double[] left;
    private final boolean[] isTouched;
    private final int[] touched;
    private int touches;

    // By the number of the seat: on each of its supplies the first cell of the prices and the first after it.
    private int[][] cells = new int[64][];

    private final Near[] near;
    private final int[] order;

    // The spots that were nearly the cheapest for a row, the least costly first.
    private static final class Near {
        private int size;
        private int[] seats = new int[0];
        private double[] costs = new double[0];
        private double[] values = new double[0];
    }

    Bidding(Problem problem, Moments moments, Steps steps) {
        this.problem = problem;
        this.moments = moments;
        this.steps = steps;
        this.count = moments.count();
        this.price = new double[moments.supplies() * count];
        this.left = new double[price.length];
        this.isTouched = new boolean[price.length];
        this.touched = new int[price.length];
        this.near = new Near[problem.rows.size()];
        this.order = new int[near.length];
        for (int cell = 0; cell < left.length; cell++) {
            left[cell] = moments.left(cell / count, cell % count);
        }
        for (int row = 0; row < near.length; row++) {
            near[row] = new Near();
            order[row] = row;
        }
    }

    /** The price of a moment of a supply, in costs. */
    double price(int supply, int moment) {
        return price[supply * count + moment];
    }

    /** Bids as long as it helps, or in fewer rounds if there are steps for no more. */
    void bid() {
        double typical = typical();
        charge();
        long before = steps.left();
        double ratio = 1;
        for (int round = 0; round < (int) (COARSE_ROUNDS * ratio); round++) {
            double step = typical * between(FIRST, MIDDLE, round / (COARSE_ROUNDS * ratio));
            round(step, 0, true);
            if (round == 2) {
                ratio = affordable((before - steps.left()) / 3);
            }
        }
        if (ratio < 1.0 / 4) {
            return;
        }
        for (int round = 0; round < (int) (FINE_ROUNDS * ratio); round++) {
            double step = typical * between(MIDDLE, LAST, round / (FINE_ROUNDS * ratio));
            round(step, NEARLY * step, round % LOOK_AFRESH == 0);
        }
    }

    private static double between(double from, double until, double way) {
        return from * StrictMath.pow(until / from, way);
    }

    // Later rounds take less.
    private double affordable(long costOfRound) {
        return Math.min(1, steps.allowed() / (1.5 * COARSE_ROUNDS * Math.max(1, costOfRound)));
    }

    private double typical() {
        double sum = 0;
        for (Row row : problem.rows) {
            sum += Math.min(row.leastElsewhere(), row.unplaced);
        }
        return Math.max(1, sum / near.length);
    }

    private void charge() {
        int[] load = new int[moments.supplies()];
        for (Row row : problem.rows) {
            if (row.stay != null) {
                for (int supply : row.stay.footprint().supplies) {
                    load[supply] += problem.supplies.get(supply).quantity() == 1 ? 1 : 0;
                }
            }
        }
        for (Row row : problem.rows) {
            if (row.stay != null && row.stay.footprint().supplies.length > 0) {
                charge(row, row.stay, load);
            }
        }
    }

    private void charge(Row row, Spot stay, int[] load) {
        int[] supplies = stay.footprint().supplies;
        int most = 0;
        for (int i = 1; i < supplies.length; i++) {
            most = load[supplies[i]] > load[supplies[most]] ? i : most;
        }
        if (load[supplies[most]] > 0) {
            int[] all = cells(stay.seat);
            int from = all[2 * most];
            int until = all[2 * most + 1];
            double share = (double) Math.min(row.leastElsewhere(), row.unplaced) / (until - from);
            for (int cell = from; cell < until; cell++) {
                price[cell] = Math.max(price[cell], share);
                touch(cell);
            }
        }
    }

    private void round(double step, double nearly, boolean looksAfresh) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int row = order[i];
            order[i] = order[j];
            order[j] = row;
        }
        for (int row : order) {
            int seat = looksAfresh ? look(problem.row(row), nearly) : lookNear(problem.row(row));
            if (seat >= 0) {
                raise(cells[seat], step);
            }
        }
        for (int i = 0; i < touches; i++) {
            int cell = touched[i];
            price[cell] = Math.max(0, price[cell] - step * left[cell]);
        }
    }

    private void raise(int[] all, double step) {
        for (int i = 0; i < all.length; i += 2) {
            for (int cell = all[i]; cell < all[i + 1]; cell++) {
                price[cell] += step;
                touch(cell);
            }
        }
    }

    private void touch(int cell) {
        if (!isTouched[cell]) {
            isTouched[cell] = true;
            touched[touches++] = cell;
        }
    }

    /** The number of the cheapest seat, or -1 where none is; notes those that are nearly as cheap. */
    private int look(Row row, double nearly) {
        Near noted = near[row.number];
        noted.size = 0;
        double least = row.unplaced;
        int chosen = -1;
        if (row.stay != null) {
            double value = of(cells(row.stay.seat));
            if (value <= least) {
                least = value;
                chosen = problem.seats.number(row.stay.seat);
            }
        }
        int looked = 0;
        for (int known = row.known(0, above(least + nearly));
                looked < known;
                known = row.known(looked, above(least + nearly))) {
            long[] costs = row.costs();
            int[] seats = row.seats(problem.seats);
            for (; looked < known && costs[looked] < least + nearly; looked++) {
                double value = costs[looked] + of(cells(seats[looked]));
                if (value < least) {
                    least = value;
                    chosen = seats[looked];
                }
                if (value < least + nearly) {
                    note(noted, seats[looked], (double) costs[looked], value);
                }
            }
        }
        steps.take(looked / SPOTS_A_STEP);
        keep(noted, least + nearly);
        return chosen;
    }

    private static long above(double cost) {
        return (long) Math.ceil(cost);
    }

    private static void note(Near near, int seat, double cost, double value) {
        if (near.size == near.seats.length) {
            int size = 2 * near.size + 8;
            near.seats = Arrays.copyOf(near.seats, size);
            near.costs = Arrays.copyOf(near.costs, size);
            near.values = Arrays.copyOf(near.values, size);
        }
        near.seats[near.size] = seat;
        near.costs[near.size] = cost;
        near.values[near.size++] = value;
    }

    private static void keep(Near near, double most) {
        int kept = 0;
        for (int i = 0; i < near.size; i++) {
            if (near.values[i] < most) {
                near.seats[kept] = near.seats[i];
                near.costs[kept++] = near.costs[i];
            }
        }
        near.size = kept;
    }

    private int lookNear(Row row) {
        double least = row.unplaced;
        int chosen = -1;
        if (row.stay != null) {
            double value = of(cells(row.stay.seat));
            if (value <= least) {
                least = value;
                chosen = problem.seats.number(row.stay.seat);
            }
        }
        Near noted = near[row.number];
        int i = 0;
        for (; i < noted.size && noted.costs[i] < least; i++) {
            double value = noted.costs[i] + of(cells[noted.seats[i]]);
            if (value < least) {
                least = value;
                chosen = noted.seats[i];
            }
        }
        steps.take(i / SPOTS_A_STEP);
        return chosen;
    }

    private double of(int[] all) {
        double sum = 0;
        for (int i = 0; i < all.length; i += 2) {
            for (int cell = all[i]; cell < all[i + 1]; cell++) {
                sum += price[cell];
            }
        }
        return sum;
    }

    private int[] cells(Seat seat) {
        return cells(problem.seats.number(seat));
    }

    private int[] cells(int seat) {
        if (seat >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(problem.seats.count(), 2 * cells.length));
        }
        int[] known = cells[seat];
        return known == null ? find(seat) : known;
    }

    private int[] find(int number) {
        Seat seat = problem.seats.get(number);
        int[] all = seat.moments(moments).clone();
        for (int i = 0; i < all.length; i++) {
            all[i] += seat.footprint.supplies[i / 2] * count;
        }
        cells[number] = all;
        return all;
    }
}
