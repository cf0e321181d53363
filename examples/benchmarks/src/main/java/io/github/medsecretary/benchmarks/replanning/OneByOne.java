package io.github.medsecretary.benchmarks.replanning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How a desk does it by hand: the most urgent first, each into the cheapest place that is free. Nobody makes room. */
public final class OneByOne {

    private final Problem problem;
    private final Board board;
    private final List<Optional<Seat>> seats = new ArrayList<>();

    private OneByOne(Problem problem) {
        this.problem = problem;
        this.board = new Board(problem.clashes());
        for (Task task : problem.tasks()) {
            seats.add(task.displaced() ? Optional.empty() : task.from());
            seats.get(task.index()).ifPresent(seat -> take(task, seat));
        }
    }

    /** The plan that this gives. */
    public static Solution plan(Problem problem) {
        var desk = new OneByOne(problem);
        problem.tasks().stream()
                .filter(Task::displaced)
                .sorted(Comparator.comparing(task -> task.booking().priority()))
                .forEach(desk::place);
        return Solution.of(problem, desk.seats);
    }

    private void take(Task task, Seat seat) {
        board.take(task.booking().id(), task.booking().patient(), seat);
    }

    private void place(Task task) {
        long[] least = {task.unplaced()};
        problem.places(task, (seat, cost) -> {
            if (cost < least[0]
                    && board.isFree(seat)
                    && board.isFree(task.booking().patient(), seat)
                    && keepsTies(task, seat)) {
                least[0] = cost;
                seats.set(task.index(), Optional.of(seat));
            }
        });
        seats.get(task.index()).ifPresent(seat -> take(task, seat));
    }

    private boolean keepsTies(Task task, Seat seat) {
        return problem.ties().stream().allMatch(tie -> {
            boolean first = tie.before() == task.index();
            if (!first && tie.after() != task.index()) {
                return true;
            }
            Optional<Seat> other = seats.get(first ? tie.after() : tie.before());
            return other.isEmpty()
                    || (first
                            ? Problem.keeps(tie.link(), seat, other.get())
                            : Problem.keeps(tie.link(), other.get(), seat));
        });
    }
}
