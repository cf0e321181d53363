package io.github.medsecretary.benchmarks.peers;

import io.github.medsecretary.benchmarks.replanning.OneByOne;
import io.github.medsecretary.benchmarks.replanning.Problem;
import io.github.medsecretary.benchmarks.replanning.Solution;

/**
 * What a solver of integer programs is given: all places, or, where those are many, those that the prices of the
 * rows can't rule out beside a plan that costs no more than the best known.
 */
record Narrowed(Columns columns, Model.Offer offer, Solution start) {

    static final int FEW = 40_000;

    static Narrowed of(Problem problem, long best) {
        var columns = new Columns(problem);
        Solution byHand = OneByOne.plan(problem);
        Solution nothing = Solution.nothingDone(problem);
        Solution start = byHand.cost() <= nothing.cost() ? byHand : nothing;
        if (columns.count() <= FEW) {
            return new Narrowed(columns, (task, at) -> true, start);
        }
        Prices prices = Ascent.prices(columns);
        return new Narrowed(
                columns,
                (task, at) ->
                        (!task.displaced() && columns.of(task).cost(at) == 0) || prices.mayHelp(task, at, best + 1),
                start);
    }
}
