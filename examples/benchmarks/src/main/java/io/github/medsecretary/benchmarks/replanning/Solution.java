package io.github.medsecretary.benchmarks.replanning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A seat for each task, in their order, or none.
 *
 * @param cost the sum by the table
 */
public record Solution(List<Optional<Seat>> seats, long cost) {

    /** Prices the seats; refuses one that its task may not take. */
    public static Solution of(Problem problem, List<Optional<Seat>> seats) {
        long cost = 0;
        for (Task task : problem.tasks()) {
            Optional<Seat> seat = seats.get(task.index());
            cost += seat.isPresent() ? problem.cost(task, seat.get()).orElseThrow() : task.unplaced();
        }
        return new Solution(List.copyOf(seats), cost);
    }

    /** Where nobody moves and the displaced have no place. */
    public static Solution nothingDone(Problem problem) {
        return of(
                problem,
                problem.tasks().stream()
                        .map(each -> each.displaced() ? Optional.<Seat>empty() : each.from())
                        .toList());
    }

    /** The weights of those who have no place. */
    public long unplaced(Problem problem) {
        return problem.tasks().stream()
                .filter(task -> seats.get(task.index()).isEmpty())
                .mapToLong(task -> task.booking().priority().weight)
                .sum();
    }

    /** What starts after a breach date cost; who stays pays nothing for it. */
    public long late(Problem problem) {
        return problem.tasks().stream()
                .filter(task -> seats.get(task.index()).isPresent())
                .mapToLong(task -> problem.late(task, seats.get(task.index()).orElseThrow()))
                .sum();
    }

    /** Which hard rules it breaks; none if it is a plan. */
    public List<String> problems(Problem problem) {
        var problems = new ArrayList<String>();
        var board = new Board(problem.clashes());
        for (Task task : problem.tasks()) {
            Optional<Seat> seat = seats.get(task.index());
            String id = task.booking().id();
            String patient = task.booking().patient();
            if (seat.isPresent()) {
                if (!board.isFree(seat.get()) || !board.isFree(patient, seat.get())) {
                    problems.add(id + " clashes with another");
                }
                board.take(id, patient, seat.get());
            }
        }
        for (Problem.Tie tie : problem.ties()) {
            Optional<Seat> before = seats.get(tie.before());
            Optional<Seat> after = seats.get(tie.after());
            if (before.isPresent() && after.isPresent() && !Problem.keeps(tie.link(), before.get(), after.get())) {
                problems.add(tie.link().before() + " and " + tie.link().after() + " break their link");
            }
        }
        return problems;
    }
}
