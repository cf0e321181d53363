package io.github.medsecretary.benchmarks.peers;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import io.github.medsecretary.benchmarks.peers.Columns.Places;
import io.github.medsecretary.benchmarks.replanning.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The linear relaxation, by OR-Tools' GLOP: places are added as long as one of them pays, and the prices of the rows are
 * kept. Links are left out.
 */
final class Relaxation {

    private static final int ROUNDS = 60;
    private static final int FIRST = 12;
    private static final int MORE = 8;
    private static final double EPSILON = 1e-5;

    private final Columns columns;
    private final MPSolver solver = MPSolver.createSolver("GLOP");
    private final MPConstraint[] rows;
    private final List<MPConstraint> once = new ArrayList<>();
    private final List<boolean[]> there = new ArrayList<>();

    private Relaxation(Columns columns) {
        this.columns = columns;
        this.rows = new MPConstraint[columns.rowCount()];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = solver.makeConstraint(Double.NEGATIVE_INFINITY, columns.quantity(row));
        }
        for (Task task : columns.problem().tasks()) {
            once.add(solver.makeConstraint(1, 1));
            there.add(new boolean[columns.of(task).count()]);
            MPVariable none = solver.makeNumVar(0, Double.POSITIVE_INFINITY, "");
            solver.objective().setCoefficient(none, (double) task.unplaced());
            once.get(task.index()).setCoefficient(none, 1);
            cheapest(task);
        }
        solver.objective().setMinimization();
    }

    /** Prices that give a good bound. */
    static Prices prices(Columns columns) {
        return new Relaxation(columns).solve();
    }

    private void cheapest(Task task) {
        Places places = columns.of(task);
        var order = new ArrayList<Integer>();
        for (int at = 0; at < places.count(); at++) {
            order.add(at);
        }
        order.sort(Comparator.comparingLong(places::cost));
        order.stream().limit(task.displaced() ? FIRST * 3L : FIRST).forEach(at -> add(task, at));
    }

    private void add(Task task, int at) {
        Places places = columns.of(task);
        MPVariable taken = solver.makeNumVar(0, Double.POSITIVE_INFINITY, "");
        solver.objective().setCoefficient(taken, (double) places.cost(at));
        once.get(task.index()).setCoefficient(taken, 1);
        for (int row : places.rows(at)) {
            rows[row].setCoefficient(taken, 1);
        }
        there.get(task.index())[at] = true;
    }

    private Prices solve() {
        Prices best = new Prices(columns, new double[rows.length]);
        for (int round = 0; round < ROUNDS; round++) {
            if (solver.solve() != MPSolver.ResultStatus.OPTIMAL) {
                return best;
            }
            double[] worth = new double[rows.length];
            for (int row = 0; row < rows.length; row++) {
                worth[row] = Math.max(0, -rows[row].dualValue());
            }
            var now = new Prices(columns, worth);
            best = now.bound() > best.bound() ? now : best;
            double[] duals = once.stream().mapToDouble(MPConstraint::dualValue).toArray();
            if (!improve(now, duals)) {
                return best;
            }
        }
        return best;
    }

    private boolean improve(Prices prices, double[] duals) {
        boolean any = false;
        for (Task task : columns.problem().tasks()) {
            Places places = columns.of(task);
            double dual = duals[task.index()] * Prices.SCALE;
            var paying = new ArrayList<Integer>();
            for (int at = 0; at < places.count(); at++) {
                if (!there.get(task.index())[at] && prices.paid(places, at) < dual - Prices.SCALE * EPSILON - 40) {
                    paying.add(at);
                }
            }
            paying.sort(Comparator.comparingLong(at -> prices.paid(places, at)));
            paying.stream().limit(MORE).forEach(at -> add(task, at));
            any |= !paying.isEmpty();
        }
        return any;
    }
}
