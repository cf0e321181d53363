package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.replanning.solving.Solver;
import io.github.medsecretary.scheduling.replanning.wording.Reason;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Finds new places after disruptions.
 *
 * <p>Where visits are equal slots the plan is an assignment and proven best. With mixed lengths, shared rooms and
 * devices, or linked visits, it is searched within a budget of steps, and the plan says how far it may be from the best.
 * It is never worse than to list everybody displaced as unplaced, and the same on every machine.
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

    /**
     * The plan; refused with {@link SchedulingCode#UNKNOWN_RESOURCE}, {@link SchedulingCode#UNKNOWN_SERVICE} or
     * {@link SchedulingCode#DUPLICATE_ID} where a disruption names what isn't there or is there already, and as a
     * booking would be where an emergency is not whole.
     */
    public Either<Refusal, Plan> plan(Diary diary, Iterable<? extends Disruption> disruptions) {
        Seq<Disruption> all = List.ofAll(disruptions);
        Either<Refusal, Diary> calm = Either.right(diary);
        for (Disruption each : all) {
            calm = calm.flatMap(known -> prepared(known, each));
        }
        return calm.map(known -> planned(known, all));
    }

    /** The diary that knows of a disruption, if the disruption names what is there. */
    private static Either<Refusal, Diary> prepared(Diary diary, Disruption disruption) {
        if (disruption instanceof Disruption.Emergency emergency) {
            return diary.apply(new Change.Book(emergency.appointment())).map(Applied::diary);
        }
        return disruption instanceof Disruption.Absence absence
                        && !diary.resources().containsKey(absence.resource())
                        && !diary.sites().containsKey(absence.resource())
                ? Either.left(Refusal.of(SchedulingCode.UNKNOWN_RESOURCE))
                : Either.right(diary);
    }

    private Plan planned(Diary calm, Seq<Disruption> disruptions) {
        SortedMap<String, Optional<Reason>> movable = new Situation(calm, disruptions, policy, asOf).movable();
        var puzzle = new Puzzle(calm, disruptions, this, movable);
        Solver solver = puzzle.solver(budget);
        Solver.Result result = solver.solve();
        Seq<Job> jobs = puzzle.jobs(result);
        Diary upset = upset(calm, disruptions);
        return new Explaining(upset, jobs, result, puzzle, this).plan();
    }

    private static Diary upset(Diary calm, Seq<Disruption> disruptions) {
        return disruptions
                .filter(Disruption.Absence.class::isInstance)
                .map(Disruption.Absence.class::cast)
                .map(each -> Unavailability.of(each.resource(), each.interval(), "absence"))
                .foldLeft(
                        calm,
                        (diary, each) -> diary.apply(new Change.Close(each))
                                .map(Applied::diary)
                                .getOrElseThrow(refusal -> new IllegalStateException("a closure is a fact")));
    }
}
