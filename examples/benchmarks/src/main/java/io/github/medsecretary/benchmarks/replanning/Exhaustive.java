package io.github.medsecretary.benchmarks.replanning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tries every plan of a small case, but for those that can't be the best. Belongs to one thread. */
public final class Exhaustive {

    private record Choice(Optional<Seat> seat, long cost) {}

    private final Problem problem;
    private final List<List<Choice>> choices = new ArrayList<>();
    private final long[] least;
    private final List<Optional<Seat>> chosen = new ArrayList<>();
    private final Board board;
    private Solution best;

    private Exhaustive(Problem problem) {
        this.problem = problem;
        this.board = new Board(problem.clashes());
        this.best = Solution.nothingDone(problem);
        for (Task task : problem.tasks()) {
            var open = new ArrayList<Choice>();
            problem.places(task, (seat, cost) -> open.add(new Choice(Optional.of(seat), cost)));
            open.add(new Choice(Optional.empty(), task.unplaced()));
            open.sort(java.util.Comparator.comparingLong(Choice::cost));
            choices.add(open);
        }
        this.least = new long[choices.size() + 1];
        for (int at = choices.size() - 1; at >= 0; at--) {
            least[at] = least[at + 1] + choices.get(at).get(0).cost();
        }
    }

    /** The best plan. */
    public static Solution best(Problem problem) {
        var search = new Exhaustive(problem);
        search.from(0, 0);
        return search.best;
    }

    private void from(int at, long cost) {
        if (cost + least[at] >= best.cost()) {
            return;
        }
        if (at == choices.size()) {
            best = new Solution(List.copyOf(chosen), cost);
            return;
        }
        Task task = problem.tasks().get(at);
        for (Choice each : choices.get(at)) {
            if (each.seat().isEmpty() || fits(task, each.seat().get())) {
                chosen.add(each.seat());
                each.seat()
                        .ifPresent(seat ->
                                board.take(task.booking().id(), task.booking().patient(), seat));
                from(at + 1, cost + each.cost());
                each.seat()
                        .ifPresent(seat ->
                                board.leave(task.booking().id(), task.booking().patient(), seat));
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    private boolean fits(Task task, Seat seat) {
        return board.isFree(seat) && board.isFree(task.booking().patient(), seat) && keepsTies(task, seat);
    }

    private boolean keepsTies(Task task, Seat seat) {
        return problem.ties().stream().allMatch(tie -> {
            int other = tie.before() == task.index() ? tie.after() : tie.before();
            boolean concerns = tie.before() == task.index() || tie.after() == task.index();
            if (!concerns || other >= chosen.size() || chosen.get(other).isEmpty()) {
                return true;
            }
            Seat taken = chosen.get(other).get();
            return tie.before() == task.index()
                    ? Problem.keeps(tie.link(), seat, taken)
                    : Problem.keeps(tie.link(), taken, seat);
        });
    }
}
