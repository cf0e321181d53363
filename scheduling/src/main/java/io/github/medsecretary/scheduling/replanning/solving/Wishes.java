package io.github.medsecretary.scheduling.replanning.solving;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Where a row would like to be. Belongs to one thread. */
final class Wishes {

    private static final int MOST = 60;
    private static final long RANGE = 3_000 * Prices.SCALE;

    private final Steps steps;
    private final Prices prices;
    private final SplittableRandom random;
    private final @Nullable Spot[][] promising;

    /**
     * @param rows how many rows there are
     * @param prices what moments are charged
     */
    Wishes(int rows, Steps steps, Prices prices, SplittableRandom random) {
        this.steps = steps;
        this.prices = prices;
        this.random = random;
        this.promising = new Spot[rows][];
    }

    /** The spots that cost least with what their moments are charged, best first. */
    @Nullable Spot[] promising(Row row) {
        @Nullable Spot[] spots = promising[row.number];
        if (spots == null) {
            spots = find(row);
            promising[row.number] = spots;
        }
        return spots;
    }

    /** One of the spots that cost least with what their moments are charged, the better the likelier. */
    @Nullable Spot priced(Row row) {
        @Nullable Spot[] spots = promising(row);
        double draw = random.nextDouble();
        return spots.length == 0 ? null : spots[(int) (draw * draw * spots.length)];
    }

    /** By how much a row is worse off than at best by what it costs and its moments are charged, in fractions. */
    long regret(Row row, @Nullable Spot at) {
        @Nullable Spot[] spots = promising(row);
        return spots.length == 0 ? 0 : value(row, at) - value(row, spots[0]);
    }

    /** What a place is worth to a row: what the best costs with what its moments are charged. */
    long worth(Row row) {
        @Nullable Spot[] spots = promising(row);
        return spots.length == 0 ? row.unplaced : value(row, spots[0]) / Prices.SCALE;
    }

    /** Whether these are the prices. */
    boolean areBy(Prices others) {
        return prices == others;
    }

    private long value(Row row, @Nullable Spot spot) {
        return spot == null ? row.unplaced * Prices.SCALE : spot.cost * Prices.SCALE + prices.of(spot);
    }

    private @Nullable Spot[] find(Row row) {
        var best = new PriorityQueue<Choice>(MOST, Comparator.reverseOrder());
        long least = row.unplaced * Prices.SCALE;
        if (row.stay != null) {
            best.add(new Choice(row, row.stay, prices.of(row.stay)));
            least = Math.min(least, prices.of(row.stay));
        }
        List<Spot> spots = row.upTo((least + RANGE) / Prices.SCALE);
        int size = row.below((least + RANGE) / Prices.SCALE);
        int[] seats = row.seats(prices.seats());
        steps.glance(size);
        long worst = Long.MAX_VALUE;
        for (int i = 0; i < size; i++) {
            long value = row.costs()[i] * Prices.SCALE + prices.of(seats[i]);
            if (value < worst) {
                best.add(new Choice(row, spots.get(i), value));
            }
            if (best.size() > MOST) {
                best.remove();
                worst = best.element().value();
            }
        }
        return best.stream().sorted().map(Choice::spot).toArray(Spot[]::new);
    }

    /** One of the spots that cost less than where it is, the cheaper the likelier; or where it stays. */
    @Nullable Spot cheaper(Row row, @Nullable Spot than) {
        long limit = than == null ? row.unplaced : than.cost;
        List<Spot> spots = row.upTo(limit - 1);
        int size = row.below(limit);
        if (row.stay != null && (size == 0 || random.nextInt(4) == 0)) {
            return row.stay;
        }
        double draw = random.nextDouble();
        return size == 0 ? null : spots.get((int) (draw * draw * draw * size));
    }
}
