package io.github.medsecretary.scheduling.replanning.solving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Finds a cheap choice and how far it may be from the cheapest. Begins with everybody who has a place in it and all
 * others in none, and only ever makes it cheaper, so that it may stop at any step.
 *
 * <p>One after another those without a place are added by the cheapest chain; where spots are alike that is the best
 * already, and their prices prove it. Otherwise it goes round: bounding from below gives prices, the prices tell what to
 * try, what was found and the bound rule out most of the rest, and what is left is tried whole if it is little enough.
 * It is over before the steps are where run after run found nothing more, the sooner the less can be gained, or where
 * some came to the same cost each by itself. Belongs to one thread.
 */
public final class Solver {

    private static final int ROUNDS = 1_500;
    // Prices that bound by less than four fifths promise nothing.
    private static final long BIDS = 25;
    private static final long FAR = 5;
    // Short runs find what is easily found; where they don't, each is longer than the last that found nothing.
    private static final long RUN = 400_000;
    private static final long LONGEST_RUN = 3_000_000;
    // Out of a hundred times it is seated by prices first. Either way gets stuck where the other doesn't.
    private static final int PRICED = 50;
    private static final int MOSTLY_PRICED = 90;
    // It is over when so many runs in turn found nothing, earlier if less than a hundredth or half of it can be gained.
    private static final int IDLE_RUNS = 7;
    private static final int IDLE_RUNS_IF_CLOSE = 2;
    private static final int IDLE_RUNS_IF_CLOSER = 1;
    private static final long CLOSE = 100;
    private static final long CLOSER = 200;
    // Or when so many that began afresh since then came to the very cost that is best.
    private static final int AGREEING_RUNS = 3;
    private static final int MOST_EJECTED = 3;
    private static final long MOST_SPOTS = 2_000;
    private static final long GREATEST_GAP = 1_024;

    private final Problem problem;
    private final Steps steps;
    private final Board board;
    private final Moments moments;
    private long bound;

    /**
     * @param problem what to solve
     * @param steps how much work may be done
     */
    public Solver(Problem problem, Steps steps) {
        this.problem = problem;
        this.steps = steps;
        this.board = new Board(problem);
        this.moments = new Moments(problem);
    }

    /**
     * What was found.
     *
     * @param spots by the number of the row; null for one that has none
     * @param cost their sum
     * @param bound no choice costs less
     */
    public record Result(List<@Nullable Spot> spots, long cost, long bound) {}

    /** The result. */
    public Result solve() {
        var augmenting = begin();
        if (isBest(augmenting)) {
            bound = board.cost();
        } else {
            var bounding = new Bounding(problem, moments, steps);
            bound(bounding, augmenting);
            if (bound < board.cost()) {
                improve(bounding);
            }
        }
        return new Result(Arrays.asList(board.copy()), board.cost(), Math.min(bound, board.cost()));
    }

    private Augmenting begin() {
        var homeless = new ArrayList<Row>();
        for (Row row : problem.rows) {
            if (row.stay == null) {
                homeless.add(row);
            } else {
                board.put(row.stay);
            }
        }
        homeless.sort(Comparator.comparingLong((Row row) -> -row.unplaced).thenComparingInt(row -> row.number));
        var augmenting = new Augmenting(problem, board, steps);
        for (Row row : homeless) {
            if (steps.areLeft()) {
                augmenting.place(row.number);
            }
        }
        return augmenting;
    }

    // Whether the prices of the chains prove it.
    private boolean isBest(Augmenting augmenting) {
        if (problem.hasCrowds || !steps.areLeft()) {
            return false;
        }
        var charges = new Charges(problem, moments);
        charged(augmenting).forEach(spot -> charges.charge(spot, augmenting.price(spot.row)));
        return charges.bound() >= board.cost();
    }

    private void bound(Bounding bounding, Augmenting augmenting) {
        bounding.charge(charged(augmenting), spot -> augmenting.price(spot.row));
        bounding.raise(board.cost(), 1);
        bound = bounding.bound();
    }

    private List<Spot> charged(Augmenting augmenting) {
        var charged = new ArrayList<Spot>();
        for (Row row : problem.rows) {
            Spot spot = board.at(row.number);
            if (spot != null && augmenting.price(row.number) > 0) {
                charged.add(spot);
            }
        }
        return charged;
    }

    private void improve(Bounding bounding) {
        bid(bounding);
        eject();
        if (isNear() ? isProven(bounding) : isDecided(bounding)) {
            return;
        }
        rebuild(bounding);
    }

    // As long as something is found it goes on from there, else it begins where the first run did: what one gets stuck
    // in, another may never enter. What is cheaper in one part of a run is kept, even if the run is dearer.
    private void rebuild(Bounding bounding) {
        @Nullable Spot[] first = board.copy();
        var rebuilding = new Rebuilding(problem, board, steps);
        var crossing = new Crossing(problem);
        int idle = 0;
        int agreeing = 0;
        long length = RUN;
        for (int run = 0; bound < board.cost() && steps.areLeft() && agreeing < AGREEING_RUNS && !isOver(idle); run++) {
            long before = board.cost();
            @Nullable Spot[] best = board.copy();
            if (idle > 0) {
                board.take(first);
            }
            rebuilding.improve(length, run % 2 == 0 ? PRICED : MOSTLY_PRICED, bound, bounding.prices());
            agreeing += idle > 0 && board.cost() == before ? 1 : 0;
            board.take(crossing.cheapest(best, board.copy()));
            if (board.cost() < before) {
                idle = 0;
                agreeing = 0;
                eject();
            } else {
                board.take(best);
                idle++;
                length = Math.min(LONGEST_RUN, length + length / 2);
            }
            if (run == 0 && isProven(bounding)) {
                return;
            }
        }
    }

    private boolean isOver(int idle) {
        return idle >= IDLE_RUNS
                || (idle >= IDLE_RUNS_IF_CLOSE && isWithin(CLOSE))
                || (idle >= IDLE_RUNS_IF_CLOSER && isWithin(CLOSER));
    }

    private boolean isNear() {
        return board.cost() - bound <= board.cost() / FAR;
    }

    // To be nowhere costs so much more than all else that a hundredth of it is much.
    private boolean isWithin(long part) {
        return board.cost() - bound <= board.cost() / part
                && problem.rows.stream().allMatch(row -> board.at(row.number) != null);
    }

    // Good prices bound closely, and tell where everybody could be.
    private void bid(Bounding bounding) {
        steps.allow(percent(BIDS));
        var bidding = new Bidding(problem, moments, steps);
        bidding.bid();
        bounding.adopt(bidding, board.cost());
        bound = Math.max(bound, bounding.bound());
        steps.allow(steps.left());
        Prices prices = bounding.prices();
        var wishes = new Wishes(problem.rows.size(), steps, prices, new SplittableRandom(0));
        Board seated = new PricedSeating(problem, prices, wishes).seat();
        if (seated.cost() < board.cost()) {
            board.take(seated.copy());
        }
    }

    private long percent(long share) {
        return steps.left() / 100 * share + 1;
    }

    // Raises the bound, looks closer at what is promising by the prices, and tries all that may be better.
    private boolean isProven(Bounding bounding) {
        steps.allow(percent(15));
        bounding.raise(board.cost(), ROUNDS);
        bound = Math.max(bound, bounding.bound());
        if (bound < board.cost() && isNear()) {
            steps.allow(percent(10));
            refine(bounding);
        }
        steps.allow(steps.left());
        return isDecided(bounding);
    }

    // Where little is left it is tried whole, however far the bound is.
    private boolean isDecided(Bounding bounding) {
        if (bound < board.cost()) {
            steps.allow(percent(20));
            decide(bounding);
            steps.allow(steps.left());
        }
        return bound >= board.cost();
    }

    private void refine(Bounding bounding) {
        for (long gap = 4; gap <= GREATEST_GAP && steps.areLeft(); gap *= 4) {
            Core core = Core.near(problem, steps, bounding, board, gap * Prices.SCALE);
            if (core.improve()) {
                board.take(core.board().copy());
            }
        }
    }

    private void decide(Bounding bounding) {
        Core core = Core.whole(problem, steps, bounding, board);
        Core.End end = core.solve();
        // The bounds of the parts add up to more than the bound of the whole, so that what is left may be dearer.
        if (end == Core.End.CHEAPEST && core.board().cost() < board.cost()) {
            board.take(core.board().copy());
        }
        if (end != Core.End.UNKNOWN) {
            bound = board.cost();
        }
    }

    private void eject() {
        var ejecting = new Ejecting(problem, board, steps, MOST_EJECTED, MOST_SPOTS);
        boolean improved = true;
        while (improved && steps.areLeft()) {
            improved = false;
            for (Row row : unhappy()) {
                improved |= steps.areLeft() && ejecting.improve(row.number);
            }
        }
    }

    // Those who could be cheaper if nobody else were there, the dearest first.
    private List<Row> unhappy() {
        var rows = new ArrayList<Row>();
        for (Row row : problem.rows) {
            if (!board.isHome(row)) {
                rows.add(row);
            }
        }
        rows.sort(Comparator.comparingLong((Row row) -> -board.cost(row.number)).thenComparingInt(row -> row.number));
        return rows;
    }
}
