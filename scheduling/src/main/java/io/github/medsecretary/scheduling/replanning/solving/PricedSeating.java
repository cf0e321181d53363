package io.github.medsecretary.scheduling.replanning.solving;

import java.util.ArrayList;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Seats everybody anew, each in the best free spot by what it costs with what its moments are charged, those first who
 * have most to lose by the second best. With good prices that is near the cheapest choice. Belongs to one thread.
 */
final class PricedSeating {

    private static final Comparator<Turn> MOST_TO_LOSE_FIRST =
            Comparator.comparingLong((Turn turn) -> -turn.regret()).thenComparingInt(turn -> turn.row().number);

    /** By how much the second best is worse for a row. */
    private record Turn(Row row, long regret) {}

    private final Problem problem;
    private final Prices prices;
    private final Wishes wishes;

    PricedSeating(Problem problem, Prices prices, Wishes wishes) {
        this.problem = problem;
        this.prices = prices;
        this.wishes = wishes;
    }

    /** The board on which all are seated who found one of their wishes free. */
    Board seat() {
        var turns = new ArrayList<Turn>();
        for (Row row : problem.rows) {
            @Nullable Spot[] spots = wishes.promising(row);
            long regret = spots.length < 2 ? Long.MAX_VALUE : value(spots[1]) - value(spots[0]);
            turns.add(new Turn(row, regret));
        }
        turns.sort(MOST_TO_LOSE_FIRST);
        var board = new Board(problem);
        var way = new InTheWay();
        for (Turn turn : turns) {
            for (Spot spot : wishes.promising(turn.row())) {
                if (spot != null && board.at(turn.row().number) == null && board.isFree(spot, way)) {
                    board.put(spot);
                }
            }
        }
        return board;
    }

    private long value(@Nullable Spot spot) {
        return spot == null ? 0 : spot.cost * Prices.SCALE + prices.of(spot);
    }
}
