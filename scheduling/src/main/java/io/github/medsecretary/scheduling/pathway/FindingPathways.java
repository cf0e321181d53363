package io.github.medsecretary.scheduling.pathway;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.scheduling.booking.FindingSlots;
import io.github.medsecretary.scheduling.booking.SlotLine;
import io.github.medsecretary.scheduling.booking.SlotRequest;
import io.github.medsecretary.scheduling.booking.TimedSlot;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;

/**
 * Looks for places for visits that belong together.
 *
 * <p>Each visit gets a place that a search for it alone would find, at the same start, in the same session and at the same
 * cost, so that all of them keep the lags, no patient is expected twice at once, and all can be booked in one change as
 * they are. Where two would take the same room or device, one takes another. Offers come by the sum of their costs, then
 * visit by visit by start and by the ids of what each would take alone. That is exact for rules that find no less in a
 * fuller diary, as those of the library are.
 *
 * @param conflicts the rules that must be kept
 */
public record FindingPathways(Conflicts conflicts) {

    /** How many steps can be tried in every order. */
    public static final int MOST_IN_ANY_ORDER = 5;

    /**
     * The best offers, as many as the request wants; or everything that is wrong with it, each with its JSON pointer: the
     * codes of {@link PathwayCode}, {@link SchedulingCode#UNKNOWN_SERVICE}, {@link SchedulingCode#UNKNOWN_RESOURCE} and
     * {@link SchedulingCode#DUPLICATE_ID}.
     */
    public Either<Seq<Problem>, FoundPathways> find(Diary diary, PathwayRequest request) {
        var problems = new PathwayCheck(conflicts, diary, request).problems();
        if (problems.nonEmpty()) {
            return Either.left(problems);
        }
        var steps = InTurn.of(request.steps().map(SlotRequest::appointment), request.lags())
                .map(id -> request.steps()
                        .find(each -> each.appointment().equals(id))
                        .get());
        var searching = conflicts.seen(diary);
        var fixed = request.lags()
                .flatMap(each -> List.of(each.before(), each.after()))
                .distinct()
                .reject(id -> steps.exists(step -> step.appointment().equals(id)))
                .flatMap(searching.visits()::get);
        var lines = steps.map(step -> line(diary, step));
        var ids = steps.map(SlotRequest::appointment).appendAll(fixed.map(each -> each.id()));
        return Either.right(Ties.of(
                        request.lags()
                                .map(each -> new Tie(ids.indexOf(each.before()), ids.indexOf(each.after()), each)),
                        lines.map(SlotLine::length),
                        steps.map(step -> Window.wanted(step.within(), diary)),
                        fixed.map(each -> Spot.of(searching, each)).toVector())
                .map(ties ->
                        new Task(conflicts, diary, searching, lines, ties, slots -> booking(slots, request.lags())))
                .map(task -> new PathwaySearch(task, request.budget()).run(request.limit()))
                .orElseGet(FoundPathways::none));
    }

    /**
     * The best offers for visits one after another in any order, such as those of a family, with no longer pause than
     * that between two. The request's own lags hold as well. Each order is tried with what the ones before it have left
     * of the steps: where these are spent there may be better offers. Problems as with {@link #find}, and
     * {@link PathwayCode#TOO_MANY_STEPS} for more than {@value #MOST_IN_ANY_ORDER}.
     */
    public Either<Seq<Problem>, FoundPathways> inAnyOrder(Diary diary, PathwayRequest request, Duration longest) {
        if (request.steps().size() > MOST_IN_ANY_ORDER) {
            return Either.left(List.of(Problem.of(PathwayCode.TOO_MANY_STEPS).under("steps")));
        }
        var problems = new PathwayCheck(conflicts, diary, request).problems();
        return problems.nonEmpty() ? Either.left(problems) : Either.right(anyOrder(diary, request, longest));
    }

    private FoundPathways anyOrder(Diary diary, PathwayRequest request, Duration longest) {
        var found = FoundPathways.none();
        for (Seq<SlotRequest> order : request.steps().toList().permutations()) {
            var ordered = PathwayRequest.builder()
                    .steps(order)
                    .lags(request.lags().appendAll(PathwayRequest.oneAfterAnother(order, longest)))
                    .limit(request.limit())
                    .budget(request.budget() - found.steps())
                    .build();
            // Lags of its own may forbid an order.
            found = found.and(find(diary, ordered).getOrElse(FoundPathways::none), request.limit());
        }
        return found;
    }

    private SlotLine line(Diary diary, SlotRequest step) {
        return new FindingSlots(conflicts).line(diary, step).get();
    }

    private static Change booking(Seq<TimedSlot> slots, Seq<Lag> lags) {
        Seq<Change> booked = slots.map(each -> new Change.Book(each.appointment()));
        return new Change.Together(booked.appendAll(lags.map(Lag::guard).map(Change.Connect::new)));
    }
}
