package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.replanning.solving.Solver;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/**
 * Finds new places after disruptions.
 *
 * <p>Where visits are equal slots the plan is an assignment and proven best. With mixed lengths, shared rooms and
 * devices, or linked visits, it is searched within a budget of steps, and the plan says how far it may be from the best.
 * It is never worse than to list everybody displaced as unplaced, and the same on every machine.
 *
 * <p>A hold takes its place until it lapses. Whose hold is over at the present has none, whether it has been given back
 * yet or not, and so is given one like all who are proposed or pending and wait; the plan gives the old one back.
 *
 * @param cost what disturbs how much
 * @param policy whom it may move
 * @param asOf the present
 * @param budget the most steps to take: places looked at; at least 1
 */
public record Replanning(PlanCost cost, ReplanPolicy policy, AsOf asOf, long budget) {

    /** About a second of work. */
    public static final long USUAL_BUDGET = 16_000_000L;

    /** Refuses an empty budget. */
    public Replanning {
        if (budget < 1) {
            throw new IllegalArgumentException("a budget is at least one step");
        }
    }

    /** With the default cost and budget. */
    public static Replanning of(ReplanPolicy policy, AsOf asOf) {
        return new Replanning(new LeastDisruption(), policy, asOf, USUAL_BUDGET);
    }

    /** The same by another cost. */
    public Replanning by(PlanCost other) {
        return new Replanning(other, policy, asOf, budget);
    }

    /** The same with another policy. */
    public Replanning under(ReplanPolicy other) {
        return new Replanning(cost, other, asOf, budget);
    }

    /**
     * The plan; refused for the first disruption that is not whole, or for the policy. Where it names what isn't there or
     * is there already: {@link SchedulingCode#UNKNOWN_RESOURCE}, {@link SchedulingCode#UNKNOWN_SERVICE},
     * {@link SchedulingCode#UNKNOWN_SESSION}, {@link SchedulingCode#UNKNOWN_APPOINTMENT} (an overrun of what takes up no
     * time, too), {@link SchedulingCode#DUPLICATE_ID}. {@link SchedulingCode#OUT_OF_RANGE} for more pieces than there
     * are, {@link SchedulingCode#EMPTY_INTERVAL} for an overrun that is none, {@link SchedulingCode#ILLEGAL_TRANSITION} or
     * {@link SchedulingCode#PINNED} for an emergency that its status or a pin keeps from being given a place; otherwise as
     * a booking or a session would be.
     *
     * @param disruptions in the order in which they came true; none at all to repair what was wrong, where the policy
     *     says so
     */
    public Either<Refusal, Plan> plan(Diary diary, Iterable<? extends Disruption> disruptions) {
        return plan(diary, disruptions, Veto.NONE);
    }

    /** The same where not every place may be offered to everybody. */
    public Either<Refusal, Plan> plan(Diary diary, Iterable<? extends Disruption> disruptions, Veto veto) {
        return Upset.of(diary, List.ofAll(disruptions), asOf)
                .filterOrElse(
                        upset -> policy.pins()
                                .forAll(pin -> upset.diary().appointments().containsKey(pin.appointment())),
                        upset -> Refusal.of(SchedulingCode.UNKNOWN_APPOINTMENT))
                .map(upset -> planned(diary, upset, veto));
    }

    private Plan planned(Diary diary, Upset upset, Veto veto) {
        var situation = new Situation(upset, policy, asOf);
        var puzzle = new Puzzle(upset, this, situation.movable(), veto);
        Solver.Result result = puzzle.solve(budget);
        Seq<Job> jobs = puzzle.jobs(result);
        return new Explaining(upset.diary(), jobs, result, puzzle, this)
                .plan(new Basis(diary, upset.disruptions(), this, puzzle.displaced()), situation.kept());
    }
}
