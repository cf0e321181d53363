package io.github.medsecretary.benchmarks.peers;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import io.github.medsecretary.benchmarks.replanning.Solution;

/**
 * OR-Tools' CP-SAT.
 *
 * @param workers its threads
 * @param limit seconds
 */
record CpSat(int workers, double limit) {

    /** A plan, and what no plan over the places offered costs less than. */
    record Found(Solution plan, long bound, boolean proven) {}

    /** Solves a model; where nothing is found in time, what was known before. */
    Found solve(Model model, Solution known) {
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(workers);
        solver.getParameters().setMaxTimeInSeconds(limit);
        CpSolverStatus status = solver.solve(model.model());
        long bound = Math.max(0, (long) Math.ceil(solver.bestObjectiveBound() - 1e-6));
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return new Found(known, status == CpSolverStatus.INFEASIBLE ? known.cost() : bound, false);
        }
        Solution plan = model.solution(solver::booleanValue);
        return new Found(plan.cost() <= known.cost() ? plan : known, bound, status == CpSolverStatus.OPTIMAL);
    }
}
