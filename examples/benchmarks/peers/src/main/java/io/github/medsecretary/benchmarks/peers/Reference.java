package io.github.medsecretary.benchmarks.peers;

import io.github.medsecretary.benchmarks.replanning.OneByOne;
import io.github.medsecretary.benchmarks.replanning.Optimum;
import io.github.medsecretary.benchmarks.replanning.Problem;
import io.github.medsecretary.benchmarks.replanning.Solution;
import io.github.medsecretary.benchmarks.replanning.Task;
import java.util.Locale;

/**
 * The best plan of a case, proven if it can be: CP-SAT is given all places, or, where those are many, all that the prices
 * of their rows can't rule out.
 *
 * @param limit seconds for each run of CP-SAT
 */
record Reference(int workers, double limit) {

    private static final int FEW = 40_000;
    private static final int[] MORE_AND_MORE = {8_000, 40_000, Integer.MAX_VALUE};

    Optimum of(long seed, Problem problem) {
        long before = System.nanoTime();
        var columns = new Columns(problem);
        Solution known = better(OneByOne.plan(problem), Solution.nothingDone(problem));
        var solver = new CpSat(workers, limit);
        if (columns.count() <= FEW) {
            CpSat.Found answer = solver.solve(new Model(columns, (task, at) -> true, known), known);
            return optimum(seed, problem, answer.plan(), answer.bound(), before, "CP-SAT");
        }
        Prices prices = Ascent.prices(columns);
        long bound = prices.bound();
        log(before, columns.count() + " places, bound " + bound + ", by hand " + known.cost());
        for (int most : MORE_AND_MORE) {
            long best = known.cost();
            Model.Offer few = few(columns, prices, most);
            Model.Offer useful = (task, at) -> isStaying(columns, task, at) || prices.mayHelp(task, at, best);
            if (bound < best) {
                var model =
                        new Model(columns, (task, at) -> few.isOffered(task, at) && useful.isOffered(task, at), known);
                CpSat.Found found = solver.solve(model, known);
                known = found.plan();
                log(before, model.size() + " places, plan " + known.cost() + ", bound " + found.bound());
                boolean all = model.size() == columns.count(useful);
                bound = all ? Math.max(bound, Math.min(found.bound(), best)) : bound;
            }
        }
        return optimum(seed, problem, known, bound, before, "CP-SAT, places ruled out by prices");
    }

    private static void log(long before, String what) {
        System.err.printf(Locale.ROOT, "%.1f s: %s%n", (System.nanoTime() - before) / 1e9, what);
    }

    private static boolean isStaying(Columns columns, Task task, int at) {
        return !task.displaced() && columns.of(task).cost(at) == 0;
    }

    private static Solution better(Solution one, Solution other) {
        return one.cost() <= other.cost() ? one : other;
    }

    private Optimum optimum(long seed, Problem problem, Solution plan, long bound, long before, String by) {
        if (!plan.problems(problem).isEmpty()) {
            throw new IllegalStateException("the reference broke a rule: " + plan.problems(problem));
        }
        String how = String.format(Locale.ROOT, "%s, %d workers, at most %.0f s", by, workers, limit);
        return Optimum.of(seed, problem, plan, bound, (System.nanoTime() - before) / 1e9, how);
    }

    /** The places that are least dear at the prices. */
    private static Model.Offer few(Columns columns, Prices prices, int count) {
        long[] sorted = columns.problem().tasks().stream()
                .flatMapToLong(task -> java.util.stream.IntStream.range(
                                0, columns.of(task).count())
                        .mapToLong(at -> prices.excess(task, at)))
                .sorted()
                .limit(count)
                .toArray();
        long most = sorted[sorted.length - 1];
        return (task, at) -> isStaying(columns, task, at) || prices.excess(task, at) <= most;
    }
}
