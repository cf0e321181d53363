package io.github.medsecretary.benchmarks.peers;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import io.github.medsecretary.benchmarks.replanning.Problem;
import io.github.medsecretary.benchmarks.replanning.Seat;
import io.github.medsecretary.benchmarks.replanning.Solution;
import io.github.medsecretary.benchmarks.replanning.Task;
import java.time.Duration;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Timefold as it comes: construction, then local search on one thread, from the published diary on.
 *
 * @param limit seconds
 */
record TimefoldPeer(double limit) implements Peer {

    @Override
    public Answer plan(Problem problem, long best) {
        long before = System.nanoTime();
        TimefoldPlan start = start(problem);
        var config = new SolverConfig()
                .withSolutionClass(TimefoldPlan.class)
                .withEntityClasses(TimefoldVisit.class)
                .withConstraintProviderClass(TimefoldRules.class)
                .withTerminationSpentLimit(Duration.ofMillis((long) (limit * 1_000)));
        config.getTerminationConfig()
                .setBestScoreLimit(HardSoftLongScore.of(0, -best).toString());
        var solver = SolverFactory.<TimefoldPlan>create(config).buildSolver();
        long solving = System.nanoTime();
        TimefoldPlan found = solver.solve(start);
        long after = System.nanoTime();
        var seats = new ArrayList<Optional<Seat>>();
        for (TimefoldVisit visit : found.getVisits()) {
            seats.add(visit.isPlaced() ? Optional.of(visit.placed().seat()) : Optional.empty());
        }
        Solution plan = Solution.of(problem, seats);
        boolean sound = plan.problems(problem).isEmpty();
        double spent = (after - solving) / 1e9;
        return new Answer(
                sound ? plan.cost() : Long.MAX_VALUE,
                0,
                (after - before) / 1e9,
                spent,
                sound && plan.cost() <= best ? spent : Double.POSITIVE_INFINITY);
    }

    private static TimefoldPlan start(Problem problem) {
        var shared = new IdentityHashMap<Seat, TimefoldSeat>();
        var visits = new ArrayList<TimefoldVisit>();
        for (Task task : problem.tasks()) {
            var costs = new IdentityHashMap<TimefoldSeat, Long>();
            List<TimefoldSeat> seats = new ArrayList<>();
            problem.places(task, (seat, cost) -> {
                TimefoldSeat value = shared.computeIfAbsent(seat, TimefoldSeat::new);
                seats.add(value);
                costs.put(value, cost);
            });
            var visit = new TimefoldVisit(task.index(), task.booking().patient(), task.unplaced(), seats, costs);
            if (!task.displaced()) {
                visit.setSeat(seats.get(0));
            }
            visits.add(visit);
        }
        return new TimefoldPlan(visits, problem.ties());
    }
}
