package io.github.medsecretary.benchmarks.peers;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import io.github.medsecretary.benchmarks.replanning.Problem;

/** The hard rules between visits and the cost; what a visit may take by itself is in its seats. */
public final class TimefoldRules implements ConstraintProvider {

    /** For Timefold. */
    public TimefoldRules() {}

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            practitioner(factory), room(factory), device(factory), patient(factory), links(factory), cost(factory)
        };
    }

    private static Constraint practitioner(ConstraintFactory factory) {
        return factory.forEachUniquePair(
                        TimefoldVisit.class,
                        Joiners.equal(visit -> visit.placed().practitioner()),
                        Joiners.overlapping(TimefoldVisit::start, TimefoldVisit::ready))
                .penalize(HardSoftLongScore.ONE_HARD)
                .asConstraint("practitioner");
    }

    private static Constraint room(ConstraintFactory factory) {
        return factory.forEachUniquePair(
                        TimefoldVisit.class,
                        Joiners.equal(visit -> visit.placed().room()),
                        Joiners.overlapping(TimefoldVisit::start, TimefoldVisit::ready))
                .filter((one, other) -> !one.placed().room().isEmpty())
                .penalize(HardSoftLongScore.ONE_HARD)
                .asConstraint("room");
    }

    private static Constraint device(ConstraintFactory factory) {
        return factory.forEachUniquePair(
                        TimefoldVisit.class,
                        Joiners.equal(visit -> visit.placed().device()),
                        Joiners.overlapping(TimefoldVisit::start, TimefoldVisit::end))
                .filter((one, other) -> !one.placed().device().isEmpty())
                .penalize(HardSoftLongScore.ONE_HARD)
                .asConstraint("device");
    }

    private static Constraint patient(ConstraintFactory factory) {
        return factory.forEachUniquePair(
                        TimefoldVisit.class,
                        Joiners.equal(TimefoldVisit::getPatient),
                        Joiners.overlapping(TimefoldVisit::start, TimefoldVisit::end))
                .penalize(HardSoftLongScore.ONE_HARD)
                .asConstraint("patient");
    }

    private static Constraint links(ConstraintFactory factory) {
        return factory.forEach(Problem.Tie.class)
                .join(TimefoldVisit.class, Joiners.equal(Problem.Tie::before, TimefoldVisit::getIndex))
                .join(TimefoldVisit.class, Joiners.equal((tie, before) -> tie.after(), TimefoldVisit::getIndex))
                .filter((tie, before, after) -> !Problem.keeps(
                        tie.link(), before.placed().seat(), after.placed().seat()))
                .penalize(HardSoftLongScore.ONE_HARD)
                .asConstraint("links");
    }

    private static Constraint cost(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(TimefoldVisit.class)
                .penalizeLong(HardSoftLongScore.ONE_SOFT, TimefoldVisit::cost)
                .asConstraint("cost");
    }
}
