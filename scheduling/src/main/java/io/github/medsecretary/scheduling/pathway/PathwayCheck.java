package io.github.medsecretary.scheduling.pathway;

import io.github.medsecretary.core.problem.Code;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.scheduling.booking.FindingSlots;
import io.github.medsecretary.scheduling.booking.SlotRequest;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Link;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;

/** Everything that is wrong with a request for a pathway in a diary. */
record PathwayCheck(Conflicts conflicts, Diary diary, PathwayRequest request) {

    private static final Duration YEAR = Duration.ofDays(366);

    Seq<Problem> problems() {
        var problems = empty().appendAll(steps().map(each -> each.under("steps")))
                .appendAll(lags().map(each -> each.under("lags")));
        if (problems.nonEmpty()) {
            return problems;
        }
        return contradiction().map(code -> Problem.of(code).under("lags")).toList();
    }

    private List<Problem> empty() {
        return request.steps().isEmpty()
                ? List.of(Problem.of(PathwayCode.NO_STEPS).under("steps"))
                : List.empty();
    }

    private Seq<Problem> steps() {
        return request.steps()
                .zipWithIndex()
                .flatMap(each -> wrong(each._1, each._2).map(problem -> problem.under(each._2)));
    }

    private Option<Problem> wrong(SlotRequest step, int number) {
        if (isStep(request.steps().take(number), step.appointment())) {
            return Option.of(Problem.of(SchedulingCode.DUPLICATE_ID).under("appointment"));
        }
        var line = new FindingSlots(conflicts).line(diary, step);
        return Option.when(line.isLeft(), () -> line.getLeft().code())
                .map(code -> Problem.of(code).under(field(code)));
    }

    private static String field(Code code) {
        if (code == SchedulingCode.UNKNOWN_SERVICE) {
            return "service";
        }
        return code == SchedulingCode.UNKNOWN_RESOURCE ? "with" : "appointment";
    }

    private static boolean isStep(Seq<SlotRequest> steps, String id) {
        return steps.exists(each -> each.appointment().equals(id));
    }

    private Seq<Problem> lags() {
        return request.lags().zipWithIndex().flatMap(each -> wrong(each._1).map(problem -> problem.under(each._2)));
    }

    private Seq<Problem> wrong(Lag lag) {
        Seq<Problem> problems = List.empty();
        if (!isKnown(lag.before())) {
            problems = problems.append(Problem.of(PathwayCode.UNKNOWN_STEP).under("before"));
        }
        if (!isKnown(lag.after()) || !isOfPathway(lag)) {
            problems = problems.append(Problem.of(PathwayCode.UNKNOWN_STEP).under("after"));
        }
        if (lag.before().equals(lag.after())) {
            problems = problems.append(Problem.of(PathwayCode.CIRCULAR_LAGS));
        }
        if (!isInRange(lag)) {
            return problems.append(Problem.of(PathwayCode.LAG_OUT_OF_RANGE));
        }
        return lag instanceof Lag.Days days && !Link.hasRoom(days.most(), days.pause())
                ? problems.append(Problem.of(SchedulingCode.PAUSE_BEYOND_DAYS).under("pause"))
                : problems;
    }

    private boolean isKnown(String id) {
        return isStep(request.steps(), id) || conflicts.seen(diary).visits().containsKey(id);
    }

    private boolean isOfPathway(Lag lag) {
        return isStep(request.steps(), lag.before()) || isStep(request.steps(), lag.after());
    }

    private static boolean isInRange(Lag lag) {
        if (lag instanceof Lag.Days days) {
            return days.fewest() >= 0
                    && days.fewest() <= days.most()
                    && !days.pause().isNegative()
                    && days.pause().compareTo(Link.LONGEST_PAUSE) <= 0;
        }
        return !(lag instanceof Lag.Elapsed elapsed)
                || (!elapsed.shortest().isNegative()
                        && elapsed.shortest().compareTo(elapsed.longest()) <= 0
                        && elapsed.longest().compareTo(YEAR) <= 0);
    }

    private Option<PathwayCode> contradiction() {
        var steps = InTurn.of(request.steps().map(SlotRequest::appointment), request.lags());
        if (steps.size() < request.steps().size()) {
            return Option.of(PathwayCode.CIRCULAR_LAGS);
        }
        var bounds = request.lags()
                .map(each -> new Tie(steps.indexOf(each.before()), steps.indexOf(each.after()), each))
                .filter(each -> each.before() >= 0 && each.after() >= 0)
                .map(Tie::bound);
        return Option.when(DatesApart.of(steps.size(), bounds).isEmpty(), PathwayCode.IMPOSSIBLE_LAGS);
    }
}
