package io.github.medsecretary.benchmarks.peers;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import io.github.medsecretary.benchmarks.replanning.Problem;
import io.github.medsecretary.benchmarks.replanning.Seat;
import io.github.medsecretary.benchmarks.replanning.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * SCIP by OR-Tools' MPSolver, one thread: a whole number for each place, a row for each grain, links by a large number.
 *
 * @param limit seconds
 */
record ScipPeer(double limit) implements Peer {

    private static final double LARGE_DAYS = 1_000;
    private static final double LARGE_MINUTES = LARGE_DAYS * 24 * 60;

    private record Choice(Seat seat, MPVariable taken) {}

    @Override
    public Answer plan(Problem problem, long best) {
        long before = System.nanoTime();
        Narrowed given = Narrowed.of(problem, best);
        MPSolver solver = MPSolver.createSolver("SCIP");
        var rows = new TreeMap<Integer, MPConstraint>();
        var choices = new ArrayList<List<Choice>>();
        var none = new ArrayList<MPVariable>();
        for (Task task : problem.tasks()) {
            none.add(solver.makeBoolVar(""));
            choices.add(add(task, given, solver, rows, none.get(task.index())));
        }
        problem.ties()
                .forEach(tie -> tie(tie, solver, choices, none, problem.given().asOf()));
        solver.objective().setMinimization();
        solver.setTimeLimit((long) (limit * 1_000));
        long solving = System.nanoTime();
        MPSolver.ResultStatus status = solver.solve();
        long after = System.nanoTime();
        boolean found = status == MPSolver.ResultStatus.OPTIMAL || status == MPSolver.ResultStatus.FEASIBLE;
        long cost = found ? Math.round(solver.objective().value()) : Long.MAX_VALUE;
        double seconds = (after - before) / 1e9;
        return new Answer(
                cost,
                (long) Math.ceil(solver.objective().bestBound() - 1e-6),
                seconds,
                (after - solving) / 1e9,
                cost <= best ? seconds : Double.POSITIVE_INFINITY);
    }

    private static List<Choice> add(
            Task task, Narrowed given, MPSolver solver, Map<Integer, MPConstraint> rows, MPVariable none) {
        MPConstraint once = solver.makeConstraint(1, 1);
        once.setCoefficient(none, 1);
        solver.objective().setCoefficient(none, (double) task.unplaced());
        var open = new ArrayList<Choice>();
        Columns.Places places = given.columns().of(task);
        for (int at = 0; at < places.count(); at++) {
            if (given.offer().isOffered(task, at)) {
                MPVariable taken = solver.makeBoolVar("");
                once.setCoefficient(taken, 1);
                solver.objective().setCoefficient(taken, (double) places.cost(at));
                for (int row : places.rows(at)) {
                    rows.computeIfAbsent(
                                    row,
                                    first -> solver.makeConstraint(
                                            Double.NEGATIVE_INFINITY,
                                            given.columns().quantity(row)))
                            .setCoefficient(taken, 1);
                }
                open.add(new Choice(places.seat(at), taken));
            }
        }
        return open;
    }

    // After less before is within bounds, unless one of them has no place.
    private static void tie(
            Problem.Tie tie, MPSolver solver, List<List<Choice>> choices, List<MPVariable> none, long zero) {
        ToDoubleFunction<Seat> day = seat -> seat.day() - zero / (24.0 * 60);
        bound(tie, solver, choices, none, day, day, tie.link().minDays(), LARGE_DAYS);
        if (tie.link().maxDays() < LARGE_DAYS) {
            ToDoubleFunction<Seat> back = seat -> -day.applyAsDouble(seat);
            bound(tie, solver, choices, none, back, back, -tie.link().maxDays(), LARGE_DAYS);
        }
        bound(
                tie,
                solver,
                choices,
                none,
                seat -> seat.end() - zero,
                seat -> seat.start() - zero,
                tie.link().pause(),
                LARGE_MINUTES);
    }

    private static void bound(
            Problem.Tie tie,
            MPSolver solver,
            List<List<Choice>> choices,
            List<MPVariable> none,
            ToDoubleFunction<Seat> ofBefore,
            ToDoubleFunction<Seat> ofAfter,
            double least,
            double large) {
        MPConstraint row = solver.makeConstraint(least, Double.POSITIVE_INFINITY);
        choices.get(tie.before())
                .forEach(each -> row.setCoefficient(each.taken(), -ofBefore.applyAsDouble(each.seat())));
        choices.get(tie.after()).forEach(each -> row.setCoefficient(each.taken(), ofAfter.applyAsDouble(each.seat())));
        row.setCoefficient(none.get(tie.before()), large);
        row.setCoefficient(none.get(tie.after()), large);
    }
}
