package io.github.medsecretary.scheduling.replanning.solving;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Tries every choice of a few rows that could be the cheapest, the most constrained row first. Belongs to one thread. */
final class Part {

    private static final long MOST_NODES = 30_000;
    private static final long NODES_TO_IMPROVE = 1_000;

    private final Board board;
    private final Steps steps;
    private final long gap;
    private final long income;
    private final InTheWay way = new InTheWay();

    private final List<Choice> taken = new ArrayList<>();
    private List<Choice> best = List.of();
    private long bestCost;
    private long nodes = MOST_NODES;

    /**
     * @param board those who are settled; in the end with the cheapest choice of the part
     * @param gap by how much the values may exceed the least
     * @param income what all moments that the part can take bring in at most
     */
    Part(Board board, Steps steps, long gap, long income) {
        this.board = board;
        this.steps = steps;
        this.gap = gap;
        this.income = income;
    }

    Core.End solve(List<List<Choice>> open) {
        long least = -income;
        for (List<Choice> choices : open) {
            least += choices.get(0).value();
        }
        bestCost = least + gap + 1;
        descend(open, 0, 0);
        if (nodes <= 0 || !steps.areLeft()) {
            return Core.End.UNKNOWN;
        }
        settle();
        return best.isEmpty() ? Core.End.NOTHING_CHEAPER : Core.End.CHEAPEST;
    }

    /** Puts on the board the cheapest that was found, or what is known. */
    void improve(List<List<Choice>> open, Board known) {
        var own = new ArrayList<Choice>();
        for (List<Choice> choices : open) {
            Row row = choices.get(0).row();
            Spot spot = known.at(row.number);
            own.add(choices.stream()
                    .filter(each -> Objects.equals(each.spot(), spot))
                    .findFirst()
                    .orElseThrow());
            bestCost += known.cost(row.number) * Prices.SCALE;
        }
        best = own;
        nodes = NODES_TO_IMPROVE;
        descend(open, 0, 0);
        settle();
    }

    private void settle() {
        best.stream().map(Choice::spot).forEach(spot -> {
            if (spot != null) {
                board.put(spot);
            }
        });
    }

    /**
     * @param value of those who are taken, in fractions
     * @param cost likewise, without what is charged
     */
    private void descend(List<List<Choice>> open, long value, long cost) {
        if (open.isEmpty()) {
            if (cost < bestCost) {
                bestCost = cost;
                best = List.copyOf(taken);
            }
            return;
        }
        nodes--;
        var left = new ArrayList<List<Choice>>();
        long least = value - income;
        int fewest = 0;
        for (List<Choice> choices : open) {
            var free = new ArrayList<Choice>();
            for (Choice each : choices) {
                steps.take();
                if (each.spot() == null || board.isFree(each.spot(), way)) {
                    free.add(each);
                }
            }
            if (free.isEmpty()) {
                return;
            }
            least += free.get(0).value();
            left.add(free);
            fewest = free.size() < left.get(fewest).size() ? left.size() - 1 : fewest;
        }
        if (least >= bestCost) {
            return;
        }
        List<Choice> choices = left.remove(fewest);
        long others = least - choices.get(0).value();
        for (Choice each : choices) {
            if (others + each.value() >= bestCost || nodes <= 0 || !steps.areLeft()) {
                return;
            }
            take(each);
            descend(left, value + each.value(), cost + each.cost() * Prices.SCALE);
            untake(each);
        }
    }

    private void take(Choice choice) {
        taken.add(choice);
        if (choice.spot() != null) {
            board.put(choice.spot());
        }
    }

    private void untake(Choice choice) {
        taken.remove(taken.size() - 1);
        if (choice.spot() != null) {
            board.lift(choice.row().number);
        }
    }
}
