package io.github.medsecretary.scheduling.replanning.solving;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for something cheaper by lifting one row: it takes a spot, whoever is in the way is lifted too and looks for
 * another, and so on, as long as all together may still come out cheaper. The best of all such exchanges among a few
 * rows is made. Belongs to one thread.
 */
final class Ejecting {

    private final Problem problem;
    private final Board board;
    private final Steps steps;
    private final int mostRows;
    private final long mostSpots;

    private final boolean[] seated;
    private final List<Row> lifted = new ArrayList<>();
    private final List<@Nullable Spot> old = new ArrayList<>();
    private final List<Row> pending = new ArrayList<>();

    private long best;
    private List<@Nullable Spot> bestSpots = List.of();
    private List<Row> bestRows = List.of();
    private long spots;

    /**
     * @param mostRows how many rows may change at once
     * @param mostSpots how many spots may be looked at for one row
     */
    Ejecting(Problem problem, Board board, Steps steps, int mostRows, long mostSpots) {
        this.problem = problem;
        this.board = board;
        this.steps = steps;
        this.mostRows = mostRows;
        this.mostSpots = mostSpots;
        this.seated = new boolean[problem.rows.size()];
    }

    /** Whether something cheaper was found for a row and those around it, and made. */
    boolean improve(int row) {
        best = 0;
        spots = mostSpots;
        bestRows = List.of();
        lift(problem.row(row));
        settle(-cost(0));
        back(0);
        if (!bestRows.isEmpty()) {
            bestRows.forEach(each -> board.lift(each.number));
            for (Spot spot : bestSpots) {
                if (spot != null) {
                    board.put(spot);
                }
            }
        }
        return !bestRows.isEmpty();
    }

    private long cost(int index) {
        Spot spot = old.get(index);
        return spot == null ? lifted.get(index).unplaced : spot.cost;
    }

    private void lift(Row row) {
        lifted.add(row);
        old.add(board.at(row.number));
        pending.add(row);
        board.lift(row.number);
    }

    // Those lifted last go back to where they were.
    private void back(int size) {
        while (lifted.size() > size) {
            int index = lifted.size() - 1;
            pending.remove(lifted.remove(index));
            Spot spot = old.remove(index);
            if (spot != null) {
                board.put(spot);
            }
        }
    }

    // What it costs at least to give a row that is pending a spot again.
    private long least(Row row) {
        Spot was = old.get(lifted.indexOf(row));
        return row.stay == null || row.stay.equals(was) ? row.leastElsewhere() : 0;
    }

    private boolean isSpent() {
        return spots <= 0 || !steps.areLeft();
    }

    /**
     * @param sum what the rows lifted so far cost more than before, as far as they are seated
     */
    private void settle(long sum) {
        if (pending.isEmpty()) {
            keep(sum);
            return;
        }
        Row row = next();
        int index = pending.indexOf(row);
        pending.remove(index);
        seated[row.number] = true;
        long others = sum + leastOfPending();
        if (row.stay != null && others < best && !isSpent()) {
            seat(row.stay, sum, others);
        }
        List<Spot> all = row.upTo(best - 1 - others);
        for (int i = 0; i < all.size() && all.get(i).cost + others < best && !isSpent(); i++) {
            seat(all.get(i), sum, others);
        }
        if (row.unplaced + others < best) {
            settle(sum + row.unplaced);
        }
        seated[row.number] = false;
        pending.add(index, row);
    }

    private long leastOfPending() {
        long sum = 0;
        for (Row row : pending) {
            sum += least(row);
        }
        return sum;
    }

    private Row next() {
        Row most = pending.get(0);
        for (Row row : pending) {
            most = row.unplaced > most.unplaced ? row : most;
        }
        return most;
    }

    // The spot is taken once everybody in its way is lifted; of a crowd each is tried.
    private void seat(Spot spot, long sum, long others) {
        spots--;
        steps.take();
        var way = new InTheWay();
        board.inTheWay(spot, way);
        if (way.isNothing()) {
            board.put(spot);
            settle(sum + spot.cost);
            board.lift(spot.row);
            return;
        }
        int[] all = way.copyOfAll(way.anys() > 0 ? 1 : 0);
        if (way.anys() == 0) {
            eject(all, spot, sum, others);
        } else {
            for (int one : way.copyOfAny()) {
                all[all.length - 1] = one;
                eject(all, spot, sum, others);
            }
        }
    }

    private void eject(int[] rows, Spot spot, long sum, long others) {
        int size = lifted.size();
        if (size + rows.length > mostRows) {
            return;
        }
        long gained = 0;
        long least = 0;
        for (int row : rows) {
            if (seated[row]) {
                return;
            }
        }
        for (int row : rows) {
            gained += board.cost(row);
            lift(problem.row(row));
            least += least(problem.row(row));
        }
        if (others + spot.cost - gained + least < best) {
            seat(spot, sum - gained, others - gained + least);
        }
        back(size);
    }

    private void keep(long sum) {
        if (sum < best) {
            best = sum;
            bestRows = List.copyOf(lifted);
            var spots = new ArrayList<@Nullable Spot>();
            lifted.forEach(row -> spots.add(board.at(row.number)));
            bestSpots = spots;
        }
    }
}
