package io.github.medsecretary.scheduling.replanning.solving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Bounds every choice from below: instead of forbidding that spots clash, moments are charged, and each row takes what
 * is cheapest for it alone (Lagrangian relaxation; Held and Karp, 1971). Where too many want a moment its price rises,
 * where too few do it falls, by steps along a mean of the last slopes towards a value a little above the best so far.
 * Bonds and ways are left out, which only lowers the bound. Belongs to one thread.
 */
final class Bounding {

    private static final int PATIENCE = 40;
    private static final int SPOTS_A_STEP = 4;
    private static final double DEFLECTION = 0.9;
    private static final double NEAR_ENOUGH = 0.25;

    private final Problem problem;
    private final Steps steps;
    private final Moments moments;
    private final List<Integer> homeless = new ArrayList<>();
    private final int[][] stayers;
    private final int[][] usage;
    private final double[][] direction;
    private final BitSet[] active;

    private Prices prices;
    private Prices bestPrices;
    private long bestBound;
    private double ahead = -1;
    private int waited;

    // What rows take at the present prices that don't stay.
    private final List<Spot> taken = new ArrayList<>();
    private final boolean[] isAway;
    private final List<Integer> away = new ArrayList<>();

    Bounding(Problem problem, Moments moments, Steps steps) {
        this.problem = problem;
        this.steps = steps;
        this.moments = moments;
        this.isAway = new boolean[problem.rows.size()];
        this.prices = new Prices(moments, problem.seats);
        this.bestPrices = prices.copy();
        this.usage = new int[moments.supplies()][moments.count()];
        this.direction = new double[moments.supplies()][];
        this.active = moments.none();
        this.stayers = new int[moments.supplies()][];
        for (Row row : problem.rows) {
            if (row.stay != null) {
                use(row.stay, 1);
                note(row.stay);
            } else {
                homeless.add(row.number);
            }
        }
    }

    // Who stays at a moment of what there is one of.
    private void note(Spot stay) {
        for (int i = 0; i < stay.footprint().supplies.length; i++) {
            int supply = stay.footprint().supplies[i];
            if (stayers[supply] == null) {
                stayers[supply] = new int[moments.count()];
                Arrays.fill(stayers[supply], -1);
            }
            Arrays.fill(stayers[supply], moments.from(stay, i), moments.until(stay, i), stay.row);
        }
    }

    private void use(Spot spot, int times) {
        for (int i = 0; i < spot.footprint().supplies.length; i++) {
            int[] here = usage[spot.footprint().supplies[i]];
            for (int moment = moments.from(spot, i); moment < moments.until(spot, i); moment++) {
                here[moment] += times;
            }
        }
    }

    /** Charges spots to begin with. */
    void charge(List<Spot> spots, ToLongFunction<Spot> cost) {
        var charged = new BitSet();
        for (Spot spot : spots) {
            int supply = spot.footprint().supplies[0];
            int moment = moments.from(spot, 0);
            if (moment < moments.until(spot, 0)) {
                prices.set(supply, moment, cost.applyAsLong(spot) * Prices.SCALE);
                active[supply].set(moment);
                charged.set(supply);
            }
        }
        charged.stream().forEach(prices::addUp);
    }

    /** Goes on from prices that were found otherwise, with smaller steps than from none. */
    void adopt(Bidding bids, long cost) {
        prices = new Prices(moments, problem.seats);
        for (int supply = 0; supply < active.length; supply++) {
            active[supply].clear();
            forget(supply);
            for (int moment = 0; moment < moments.count(); moment++) {
                long price = Math.round(bids.price(supply, moment) * Prices.SCALE);
                prices.set(supply, moment, price);
                active[supply].set(moment, price > 0);
            }
            prices.addUp(supply);
        }
        long value = choose();
        if (value > bestBound) {
            bestBound = value;
            bestPrices = prices.copy();
        }
        ahead = Math.max(1, (cost - bound()) / 10.0);
        waited = 0;
        goBack();
    }

    /** The best bound found, as a cost. */
    long bound() {
        return -Math.floorDiv(-bestBound, Prices.SCALE);
    }

    /** The best bound found, in fractions. */
    long exactBound() {
        return bestBound;
    }

    /** The prices that give the best bound. */
    Prices prices() {
        return bestPrices;
    }

    Moments moments() {
        return moments;
    }

    /** Raises the bound until it shows that a cost is the best, the rounds are over or it rises no more. */
    void raise(long cost, int rounds) {
        for (int round = 0; round < rounds && isWorthIt(cost); round++) {
            long value = choose();
            ahead = ahead < 0 ? Math.max(1_000, Math.min(value / (double) Prices.SCALE, (double) cost) / 5) : ahead;
            waited++;
            if (value > bestBound + (long) (ahead * Prices.SCALE / 20)) {
                ahead *= 1.2;
                waited = 0;
            }
            if (value > bestBound) {
                bestBound = value;
                bestPrices = prices.copy();
            }
            if (bound() >= cost) {
                return;
            }
            if (waited > PATIENCE) {
                ahead /= 2;
                waited = 0;
                goBack();
            } else if (!move(bestBound + ahead * Prices.SCALE - value)) {
                return;
            }
        }
    }

    private boolean isWorthIt(long cost) {
        return bound() < cost && (ahead < 0 || ahead > NEAR_ENOUGH) && steps.areLeft();
    }

    private void goBack() {
        prices = bestPrices.copy();
        for (int supply = 0; supply < active.length; supply++) {
            forget(supply);
            active[supply].clear();
            for (int moment = 0; moment < moments.count(); moment++) {
                active[supply].set(moment, prices.at(supply, moment) > 0);
            }
        }
    }

    // None until prices move for the first time: where few move, they don't.
    private double[] direction(int supply) {
        double[] known = direction[supply];
        if (known == null) {
            known = new double[moments.count()];
            direction[supply] = known;
        }
        return known;
    }

    private void forget(int supply) {
        if (direction[supply] != null) {
            Arrays.fill(direction[supply], 0);
        }
    }

    // Whether there was anywhere to go: if nothing is charged or taken too often, the choice is a real one.
    private boolean move(double way) {
        for (Spot spot : taken) {
            moments.add(spot, active);
        }
        double square = 0;
        for (int supply = 0; supply < active.length; supply++) {
            BitSet here = active[supply];
            double[] along = direction(supply);
            for (int moment = here.nextSetBit(0); moment >= 0; moment = here.nextSetBit(moment + 1)) {
                double to = usage[supply][moment] - moments.left(supply, moment) + DEFLECTION * along[moment];
                boolean isIdle = prices.at(supply, moment) == 0 && to <= 0;
                along[moment] = isIdle ? 0 : to;
                square += isIdle ? 0 : to * to;
                if (isIdle) {
                    here.clear(moment);
                }
            }
        }
        double length = way / square;
        for (int supply = 0; supply < active.length && square > 0; supply++) {
            BitSet here = active[supply];
            double[] along = direction(supply);
            for (int moment = here.nextSetBit(0); moment >= 0; moment = here.nextSetBit(moment + 1)) {
                long price = prices.at(supply, moment) + Math.round(length * along[moment]);
                prices.set(supply, moment, Math.max(0, price));
            }
            if (!here.isEmpty()) {
                prices.addUp(supply);
            }
        }
        return square > 0;
    }

    // The value of the relaxation at the present prices.
    private long choose() {
        for (Spot spot : taken) {
            use(spot, -1);
        }
        taken.clear();
        for (int row : away) {
            isAway[row] = false;
            Spot stay = problem.row(row).stay;
            if (stay != null) {
                use(stay, 1);
            }
        }
        away.clear();
        long value = -prices.income(active);
        for (int row : homeless) {
            value = Math.addExact(value, choose(problem.row(row)));
        }
        var asked = new BitSet(isAway.length);
        for (int supply = 0; supply < active.length; supply++) {
            int[] here = stayers[supply];
            for (int moment = active[supply].nextSetBit(0);
                    moment >= 0 && here != null;
                    moment = active[supply].nextSetBit(moment + 1)) {
                if (here[moment] >= 0 && prices.at(supply, moment) > 0) {
                    asked.set(here[moment]);
                }
            }
        }
        for (int row = asked.nextSetBit(0); row >= 0; row = asked.nextSetBit(row + 1)) {
            value = Math.addExact(value, choose(problem.row(row)));
        }
        return value;
    }

    private long choose(Row row) {
        long least = row.unplaced * Prices.SCALE;
        Spot chosen = null;
        boolean stays = row.stay != null && prices.of(row.stay) <= least;
        if (row.stay != null && stays) {
            least = prices.of(row.stay);
        }
        int looked = 0;
        for (int known = row.known(0, costs(least)); looked < known; known = row.known(looked, costs(least))) {
            long[] costs = row.costs();
            int[] seats = row.seats(problem.seats);
            for (; looked < known && costs[looked] * Prices.SCALE < least; looked++) {
                long charged = costs[looked] * Prices.SCALE + prices.of(seats[looked]);
                if (charged < least) {
                    least = charged;
                    chosen = row.known().get(looked);
                    stays = false;
                }
            }
        }
        steps.take(looked / SPOTS_A_STEP);
        if (!stays) {
            isAway[row.number] = true;
            away.add(row.number);
            leave(row.stay, chosen);
        }
        return least;
    }

    // No more than so many fractions are worth.
    private static long costs(long fractions) {
        return (fractions + Prices.SCALE - 1) / Prices.SCALE;
    }

    private void leave(@Nullable Spot stay, @Nullable Spot chosen) {
        if (stay != null) {
            use(stay, -1);
        }
        if (chosen != null) {
            use(chosen, 1);
            taken.add(chosen);
        }
    }
}
