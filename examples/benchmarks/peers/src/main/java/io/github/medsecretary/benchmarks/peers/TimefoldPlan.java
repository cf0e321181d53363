package io.github.medsecretary.benchmarks.peers;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import io.github.medsecretary.benchmarks.replanning.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case as a solution of Timefold's. */
@PlanningSolution
public class TimefoldPlan {

    @PlanningEntityCollectionProperty
    private List<TimefoldVisit> visits = List.of();

    @ProblemFactCollectionProperty
    private List<Problem.Tie> ties = List.of();

    @PlanningScore
    private @Nullable HardSoftLongScore score;

    /** For Timefold. */
    public TimefoldPlan() {}

    TimefoldPlan(List<TimefoldVisit> visits, List<Problem.Tie> ties) {
        this.visits = visits;
        this.ties = ties;
    }

    /** All of them. */
    public List<TimefoldVisit> getVisits() {
        return visits;
    }

    /** Their links. */
    public List<Problem.Tie> getTies() {
        return ties;
    }

    /** How good it is. */
    public @Nullable HardSoftLongScore getScore() {
        return score;
    }

    /** Keeps how good it is. */
    public void setScore(@Nullable HardSoftLongScore score) {
        this.score = score;
    }
}
