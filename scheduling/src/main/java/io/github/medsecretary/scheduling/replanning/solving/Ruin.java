package io.github.medsecretary.scheduling.replanning.solving;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** A few rows that were taken off the board together; some of them have got what they wished. Belongs to one thread. */
final class Ruin {

    private static final int PRICED = 75;
    private static final int CHAINED = 15;
    private static final int UNPLACED = 50;
    private static final int LONGEST_CHAIN = 6;
    private static final int LONGEST_STRING = 6;
    private static final int MOST_AT_ONCE = 3;
    private static final int MOST_CROWDS = 4;
    private static final Ring USUAL = new Ring(60, 4);
    private static final Ring OF_THE_UNPLACED = new Ring(98, 14);
    private static final int CONTENDERS = 3;
    private static final int TRIES = 3;
    private static final int DODGING = 75;
    private static final int MOST_DODGING = 24;

    /**
     * How wishes are granted one after another.
     *
     * @param percent how often one more follows
     * @param longest how many there are at most
     */
    private record Ring(int percent, int longest) {}

    private final Problem problem;
    private final Board board;
    private final SplittableRandom random;
    private final Wishes wishes;
    private final Twins twins;
    private final InTheWay way = new InTheWay();
    private final List<Row> rows = new ArrayList<>();
    private final List<@Nullable Spot> old = new ArrayList<>();
    private final boolean[] isGone;
    private final List<Spot> granted = new ArrayList<>();

    Ruin(Problem problem, Board board, SplittableRandom random, Wishes wishes, Twins twins) {
        this.problem = problem;
        this.board = board;
        this.random = random;
        this.wishes = wishes;
        this.twins = twins;
        this.isGone = new boolean[problem.rows.size()];
    }

    List<Row> rows() {
        return rows;
    }

    /** What the rows cost where they were. */
    long cost(Nowhere nowhere) {
        long cost = 0;
        for (int i = 0; i < rows.size(); i++) {
            Spot spot = old.get(i);
            cost += spot == null ? nowhere.cost(rows.get(i)) : spot.cost;
        }
        return cost;
    }

    /** Takes off somebody who could be better off, and those who are where that one would like to be. */
    void begin(List<Row> unhappy) {
        for (Row each : rows) {
            isGone[each.number] = false;
        }
        rows.clear();
        old.clear();
        granted.clear();
        Row row = choose(unhappy);
        Spot at = board.at(row.number);
        remove(row);
        int kind = random.nextInt(100);
        if (kind < PRICED) {
            force(row, at);
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
        if (random.nextInt(100) < UNPLACED) {
            int from = random.nextInt(unhappy.size());
            for (int i = 0; i < unhappy.size(); i++) {
                Row row = unhappy.get((from + i) % unhappy.size());
                if (board.at(row.number) == null) {
                    return row;
                }
            }
        }
        return mostRegretting(unhappy);
    }

    // What a choice costs above the bound is what those in it are worse off than at best, and what is charged for
    // moments that nobody took.
    private Row mostRegretting(List<Row> unhappy) {
        Row most = unhappy.get(random.nextInt(unhappy.size()));
        long regret = wishes.regret(most, board.at(most.number));
        for (int more = 1; more < CONTENDERS; more++) {
            Row row = unhappy.get(random.nextInt(unhappy.size()));
            long other = wishes.regret(row, board.at(row.number));
            if (other > regret) {
                most = row;
                regret = other;
            }
        }
        return most;
    }

    /** Puts everybody back. */
    void undo() {
        for (int i = 0; i < rows.size(); i++) {
            if (board.at(rows.get(i).number) != old.get(i)) {
                board.lift(rows.get(i).number);
            }
        }
        for (Spot spot : old) {
            if (spot != null && board.at(spot.row) != spot) {
                board.put(spot);
            }
        }
    }

    private void remove(Row row) {
        if (!isGone[row.number]) {
            isGone[row.number] = true;
            rows.add(row);
            old.add(board.at(row.number));
        }
        board.lift(row.number);
    }

    // One gets a wish, then often the longest of those who had to give way, and so on: what is long and scarce
    // goes round in a ring that no single step would enter. For somebody who is nowhere the ring may be longer.
    private void force(Row row, @Nullable Spot at) {
        Ring ring = at == null ? OF_THE_UNPLACED : USUAL;
        Spot wish = wishes.priced(row);
        Spot there = at;
        boolean dodges = random.nextInt(100) < DODGING;
        for (int length = 1; wish != null && !wish.equals(there); length++) {
            int before = rows.size();
            boolean isGranted = grant(wish);
            if (isGranted && dodges) {
                dodge(before);
            }
            if (!isGranted || length == ring.longest() || random.nextInt(100) >= ring.percent()) {
                return;
            }
            int next = longest(before);
            if (next < 0) {
                return;
            }
            there = old.get(next);
            wish = besidesGranted(rows.get(next), there);
        }
    }

    // Whoever had to go takes the same time in another room, if there is one, and whoever is in the way there likewise,
    // so that two rooms may change all their visits of a morning at once (Kempe chains).
    private void dodge(int from) {
        for (int i = from; i < rows.size() && rows.size() <= MOST_DODGING; i++) {
            Spot there = old.get(i);
            if (there != null && board.at(rows.get(i).number) == null) {
                Spot twin = twin(rows.get(i), there);
                if (twin != null) {
                    grant(twin);
                }
            }
        }
    }

    private @Nullable Spot twin(Row row, Spot of) {
        List<Spot> all = twins.of(row, of);
        for (int i = 0; i < all.size(); i++) {
            if (isBesidesGranted(all.get(i))) {
                return all.get(i);
            }
        }
        return null;
    }

    // Whoever is in the way goes; of a crowd one does, until there is none.
    private boolean grant(Spot wish) {
        for (int rounds = 0; rounds < MOST_CROWDS; rounds++) {
            board.inTheWay(wish, way);
            if (way.isNothing()) {
                board.put(wish);
                granted.add(wish);
                return true;
            }
            removeAll(inTheWay());
        }
        return false;
    }

    /** The index of the longest row that was taken off from an index on and is nowhere, or -1. */
    private int longest(int from) {
        int longest = -1;
        for (int i = from; i < rows.size(); i++) {
            boolean isLonger =
                    longest < 0 || rows.get(i).length() > rows.get(longest).length();
            if (isLonger && board.at(rows.get(i).number) == null) {
                longest = i;
            }
        }
        return longest;
    }

    private @Nullable Spot besidesGranted(Row row, @Nullable Spot than) {
        for (int tries = 0; tries < TRIES; tries++) {
            Spot wish = wishes.priced(row);
            if (wish != null && !wish.equals(than) && isBesidesGranted(wish)) {
                return wish;
            }
        }
        return null;
    }

    private boolean isBesidesGranted(Spot wish) {
        for (Spot each : granted) {
            if (problem.clashes(wish.seat, each.seat)) {
                return false;
            }
        }
        return true;
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

    // Those who begin within a stretch of time around a spot, on something that it takes.
    private void string(@Nullable Spot around) {
        if (around == null) {
            return;
        }
        int[] supplies = around.footprint().supplies;
        int supply = supplies[random.nextInt(supplies.length)];
        long stretch = (around.end() - around.start()) * (1 + random.nextInt(LONGEST_STRING));
        long from = around.start() - random.nextLong(stretch);
        for (Row row : problem.rows) {
            Spot spot = board.at(row.number);
            if (spot != null
                    && spot.start() >= from
                    && spot.start() < from + stretch
                    && spot.footprint().takes(supply)) {
                remove(row);
            }
        }
    }

    // Whoever had to give way and need not any more.
    private boolean canGoHome(Row row) {
        return row.stay != null && board.isFree(row.stay, way) && random.nextInt(10) > 0;
    }
}
