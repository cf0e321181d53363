package io.github.medsecretary.scheduling.replanning.solving;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is left to decide once everything is ruled out that no choice cheaper than the best known can contain: whatever
 * costs and is charged more than its row's least by the whole gap between bound and best known. What is left falls into
 * parts that don't meet; each is solved by trying everything within its bound. Belongs to one thread.
 */
final class Core {

    private static final int MOST_CHOICES = 60_000;

    private final Problem problem;
    private final Steps steps;
    private final Prices prices;
    private final Moments moments;
    private final Board known;
    private final long gap;
    private final Board board;
    private final InTheWay way = new InTheWay();

    /** All that could be cheaper than what is known. */
    static Core whole(Problem problem, Steps steps, Bounding bounding, Board known) {
        return new Core(problem, steps, bounding, known, (known.cost() - 1) * Prices.SCALE - bounding.exactBound());
    }

    /**
     * The most promising of it.
     *
     * @param gap by how much a choice may exceed its row's least, in fractions
     */
    static Core near(Problem problem, Steps steps, Bounding bounding, Board known, long gap) {
        return new Core(problem, steps, bounding, known, gap);
    }

    private Core(Problem problem, Steps steps, Bounding bounding, Board known, long gap) {
        this.problem = problem;
        this.steps = steps;
        this.prices = bounding.prices();
        this.moments = bounding.moments();
        this.known = known;
        this.gap = gap;
        this.board = new Board(problem);
    }

    /** How a search in the core ended. */
    enum End {
        /** Nothing is cheaper than what is known. */
        NOTHING_CHEAPER,
        /** The board has the cheapest choice that there is. */
        CHEAPEST,
        /** It was too much to try. */
        UNKNOWN
    }

    /** What was found, after {@link End#CHEAPEST}. */
    Board board() {
        return board;
    }

    /** Whether something cheaper than what is known was found among it and what is promising; it is on the board then. */
    boolean improve() {
        List<List<Choice>> open = new ArrayList<>();
        long many = 0;
        for (Row row : problem.rows) {
            List<Choice> choices = choices(row);
            Spot spot = known.at(row.number);
            long charged = spot == null ? 0 : prices.of(spot);
            var own = new Choice(row, spot, known.cost(row.number) * Prices.SCALE + charged);
            if (!choices.contains(own)) {
                choices.add(own);
                choices.sort(null);
            }
            many += choices.size();
            if (many > MOST_CHOICES || !steps.areLeft()) {
                return false;
            }
            open.add(choices);
        }
        if (!force(open)) {
            return false;
        }
        for (List<List<Choice>> part : parts(open)) {
            new Part(board, steps, gap, income(part)).improve(part, known);
        }
        return board.cost() < known.cost();
    }

    /** Tries all that could be cheaper. */
    End solve() {
        if (gap < 0) {
            return End.NOTHING_CHEAPER;
        }
        List<List<Choice>> open = new ArrayList<>();
        long many = 0;
        for (Row row : problem.rows) {
            List<Choice> choices = choices(row);
            many += choices.size();
            if (many > MOST_CHOICES || !steps.areLeft()) {
                return End.UNKNOWN;
            }
            open.add(choices);
        }
        if (!force(open)) {
            return End.NOTHING_CHEAPER;
        }
        for (List<List<Choice>> part : parts(open)) {
            End end = new Part(board, steps, gap, income(part)).solve(part);
            if (end != End.CHEAPEST) {
                return end;
            }
        }
        return End.CHEAPEST;
    }

    private List<Choice> choices(Row row) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(row, null, row.unplaced * Prices.SCALE));
        long least = row.unplaced * Prices.SCALE;
        if (row.stay != null) {
            var stay = new Choice(row, row.stay, prices.of(row.stay));
            choices.add(stay);
            least = Math.min(least, stay.value());
        }
        boolean looks = row.stay == null || row.leastElsewhere() * Prices.SCALE <= least + gap;
        List<Spot> spots = looks ? row.upTo((least + gap) / Prices.SCALE) : List.of();
        for (int i = 0; i < spots.size() && spots.get(i).cost * Prices.SCALE <= least + gap; i++) {
            steps.take();
            Spot spot = spots.get(i);
            long value = spot.cost * Prices.SCALE + prices.of(spot);
            if (value <= least + gap) {
                choices.add(new Choice(row, spot, value));
                least = Math.min(least, value);
            }
        }
        long most = least + gap;
        choices.removeIf(each -> each.value() > most);
        choices.sort(null);
        return choices;
    }

    // Whoever has one choice left takes it, and rules out what clashes with it.
    private boolean force(List<List<Choice>> open) {
        var queue = new ArrayDeque<Integer>();
        for (int row = 0; row < open.size(); row++) {
            if (open.get(row).size() == 1) {
                queue.add(row);
            }
        }
        while (!queue.isEmpty()) {
            while (!queue.isEmpty()) {
                Choice only = open.get(queue.remove()).get(0);
                if (only.spot() != null) {
                    if (!board.isFree(only.spot(), way)) {
                        return false;
                    }
                    board.put(only.spot());
                }
                open.set(only.row().number, List.of());
            }
            for (int row = 0; row < open.size(); row++) {
                List<Choice> choices = open.get(row);
                if (choices.size() > 1) {
                    choices.removeIf(each -> each.spot() != null && !board.isFree(each.spot(), way));
                    if (choices.isEmpty()) {
                        return false;
                    }
                    if (choices.size() == 1) {
                        queue.add(row);
                    }
                }
            }
        }
        return true;
    }

    // Rows whose choices could meet, or that are bound together, are one part.
    private List<List<List<Choice>>> parts(List<List<Choice>> open) {
        int[] part = new int[open.size()];
        for (int row = 0; row < part.length; row++) {
            part[row] = row;
        }
        Map<Integer, List<Spot>> takers = new TreeMap<>();
        for (List<Choice> choices : open) {
            for (Choice each : choices) {
                if (each.spot() != null) {
                    for (int supply : each.spot().footprint().supplies) {
                        takers.computeIfAbsent(supply, fresh -> new ArrayList<>())
                                .add(each.spot());
                    }
                }
            }
        }
        takers.forEach(
                (supply, spots) -> join(spots, problem.supplies.get(supply).reach(), part));
        for (int row = 0; row < part.length; row++) {
            if (!open.get(row).isEmpty()) {
                for (Bond bond : problem.bonds(row)) {
                    int other = bond.one() == row ? bond.other() : bond.one();
                    if (!open.get(other).isEmpty()) {
                        part[root(part, other)] = root(part, row);
                    }
                }
            }
        }
        Map<Integer, List<List<Choice>>> parts = new TreeMap<>();
        for (int row = 0; row < part.length; row++) {
            if (!open.get(row).isEmpty()) {
                parts.computeIfAbsent(root(part, row), fresh -> new ArrayList<>())
                        .add(open.get(row));
            }
        }
        return List.copyOf(parts.values());
    }

    private static void join(List<Spot> spots, long reach, int[] part) {
        spots.sort(Comparator.comparingLong((Spot spot) -> spot.start()).thenComparingInt(spot -> spot.row));
        long end = Long.MIN_VALUE;
        int last = -1;
        for (Spot spot : spots) {
            if (last >= 0 && spot.start() < end + reach) {
                part[root(part, spot.row)] = root(part, last);
            }
            end = Math.max(end, spot.end());
            last = spot.row;
        }
    }

    private static int root(int[] part, int row) {
        int at = row;
        while (part[at] != at) {
            part[at] = part[part[at]];
            at = part[at];
        }
        return at;
    }

    // What the moments that a part can take bring in at most beside those who are settled.
    private long income(List<List<Choice>> part) {
        BitSet[] touched = moments.none();
        for (List<Choice> choices : part) {
            for (Choice each : choices) {
                if (each.spot() != null) {
                    moments.add(each.spot(), touched);
                }
            }
        }
        return prices.income(touched) - settled(touched);
    }

    // Of what there is one of, a part can't take what is settled.
    private long settled(BitSet[] touched) {
        long sum = 0;
        for (Spot spot : board.copy()) {
            for (int i = 0; spot != null && i < spot.footprint().supplies.length; i++) {
                int supply = spot.footprint().supplies[i];
                if (problem.supplies.get(supply).quantity() > 1) {
                    int until = moments.until(spot, i);
                    int moment = touched[supply].nextSetBit(moments.from(spot, i));
                    while (moment >= 0 && moment < until) {
                        sum += prices.at(supply, moment);
                        moment = touched[supply].nextSetBit(moment + 1);
                    }
                }
            }
        }
        return sum;
    }
}
