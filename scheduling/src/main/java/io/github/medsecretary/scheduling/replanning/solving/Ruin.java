package io.github.medsecretary.scheduling.replanning.solving;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** A few rows that were taken off the board together, and where one of them is to go first. Belongs to one thread. */
final class Ruin {

    private static final int PRICED = 75;
    private static final int CHAINED = 15;
    private static final int UNPLACED = 50;
    private static final int LONGEST_CHAIN = 6;
    private static final int LONGEST_STRING = 6;
    private static final int MOST_AT_ONCE = 3;
    private static final int MOST_CROWDS = 4;

    private final Problem problem;
    private final Board board;
    private final SplittableRandom random;
    private final Wishes wishes;
    private final InTheWay way = new InTheWay();
    private final List<Row> rows = new ArrayList<>();
    private final List<@Nullable Spot> old = new ArrayList<>();
    private @Nullable Spot first;

    Ruin(Problem problem, Board board, SplittableRandom random, Wishes wishes) {
        this.problem = problem;
        this.board = board;
        this.random = random;
        this.wishes = wishes;
    }

    List<Row> rows() {
        return rows;
    }

    /** Where one of the rows is to go first, if anywhere; it is free. */
    @Nullable Spot first() {
        return first;
    }

    /** What the rows cost where they were. */
    long cost() {
        long cost = 0;
        for (int i = 0; i < rows.size(); i++) {
            Spot spot = old.get(i);
            cost += spot == null ? rows.get(i).unplaced : spot.cost;
        }
        return cost;
    }

    /** Takes off somebody who could be better off, and those who are where that one would like to be. */
    void begin(List<Row> unhappy) {
        rows.clear();
        old.clear();
        first = null;
        Row row = choose(unhappy);
        Spot at = board.at(row.number);
        remove(row);
        int kind = random.nextInt(100);
        if (kind < PRICED) {
            force(wishes.priced(row), at);
        } else if (kind < PRICED + CHAINED) {
            chain(row, at);
        } else {
            Spot there = at == null || random.nextInt(3) > 0 ? wishes.cheaper(row, at) : at;
            string(there);
        }
        for (int more = random.nextInt(3); more > 0; more--) {
            remove(unhappy.get(random.nextInt(unhappy.size())));
        }
        for (Row each : unhappy) {
            boolean mayReturn = board.at(each.number) == null ? random.nextInt(4) > 0 : canGoHome(each);
            if (mayReturn) {
                remove(each);
            }
        }
    }

    // To be nowhere costs more than all else, and is rare.
    private Row choose(List<Row> unhappy) {
        Row any = unhappy.get(random.nextInt(unhappy.size()));
        if (random.nextInt(100) < UNPLACED) {
            int from = random.nextInt(unhappy.size());
            for (int i = 0; i < unhappy.size(); i++) {
                Row row = unhappy.get((from + i) % unhappy.size());
                if (board.at(row.number) == null) {
                    return row;
                }
            }
        }
        return any;
    }

    /** Puts everybody back. */
    void undo() {
        for (Row row : rows) {
            board.lift(row.number);
        }
        for (Spot spot : old) {
            if (spot != null) {
                board.put(spot);
            }
        }
    }

    private void remove(Row row) {
        if (!rows.contains(row)) {
            rows.add(row);
            old.add(board.at(row.number));
            board.lift(row.number);
        }
    }

    // Whoever is in the way of a wish goes; of a crowd one does, until there is none.
    private void force(@Nullable Spot wish, @Nullable Spot at) {
        if (wish == null || wish.equals(at)) {
            return;
        }
        for (int rounds = 0; rounds < MOST_CROWDS; rounds++) {
            board.inTheWay(wish, way);
            if (way.isNothing()) {
                first = wish;
                return;
            }
            removeAll(inTheWay());
        }
    }

    private int[] inTheWay() {
        int[] all = way.copyOfAll(way.anys() > 0 ? 1 : 0);
        if (way.anys() > 0) {
            all[all.length - 1] = way.any(random.nextInt(way.anys()));
        }
        return all;
    }

    private void removeAll(int[] numbers) {
        for (int each : numbers) {
            remove(problem.row(each));
        }
    }

    // Whoever is where one would like to be, and whoever is where that one would like to be, and so on.
    private void chain(Row start, @Nullable Spot where) {
        Row row = start;
        Spot at = where;
        for (int links = 2 + random.nextInt(LONGEST_CHAIN - 1); links > 0; links--) {
            Spot wish = wishes.cheaper(row, at);
            if (wish == null) {
                return;
            }
            board.inTheWay(wish, way);
            if (way.alls() <= MOST_AT_ONCE && !way.isNothing()) {
                int[] all = inTheWay();
                row = problem.row(all[random.nextInt(all.length)]);
                at = board.at(row.number);
                removeAll(all);
            }
        }
    }

    // Neighbours around a spot on something that it takes.
    private void string(@Nullable Spot around) {
        if (around == null) {
            return;
        }
        int[] supplies = around.footprint().supplies;
        Lane lane = board.lane(supplies[random.nextInt(supplies.length)]);
        int length = 1 + random.nextInt(LONGEST_STRING);
        int from = Math.max(0, lane.from(around.start()) - random.nextInt(length + 1));
        var neighbours = new ArrayList<Row>();
        for (int i = from; i < Math.min(lane.size(), from + length); i++) {
            neighbours.add(problem.row(lane.get(i).row));
        }
        neighbours.forEach(this::remove);
    }

    // Whoever had to give way and need not any more.
    private boolean canGoHome(Row row) {
        if (row.stay == null || random.nextInt(10) == 0) {
            return false;
        }
        return board.isFree(row.stay, way) && (first == null || !problem.clashes(first.seat, row.stay.seat));
    }
}
