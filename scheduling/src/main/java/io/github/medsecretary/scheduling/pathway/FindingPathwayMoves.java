package io.github.medsecretary.scheduling.pathway;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.scheduling.booking.FindingMoves;
import io.github.medsecretary.scheduling.booking.MoveRequest;
import io.github.medsecretary.scheduling.booking.SlotLine;
import io.github.medsecretary.scheduling.booking.TimedSlot;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.pathway.FoundPathways.Ending;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Looks for places to which a visit of a pathway can move, with whoever must move along because a link or match would break,
 * and whoever must move because of them. Others stay where they are: first are tried the places for which nobody else
 * need move, then those for which one must, and so on; it stops with the first number that will do, so that each who
 * moves along has to. Of each who moves the place is looked for as {@link FindingMoves} does.
 *
 * @param conflicts the rules that must be kept
 */
public record FindingPathwayMoves(Conflicts conflicts) {

    /**
     * The best offers, as many as the request wants, each with the places of all who move; {@code change} moves them as
     * one. They come as those of {@link FindingPathways} do, those for which the same move together where costs are the
     * same. Where the steps are spent there may be better ones. Refused as a move of the visit alone is: with {@link SchedulingCode#UNKNOWN_APPOINTMENT},
     * {@link SchedulingCode#ILLEGAL_TRANSITION}, {@link SchedulingCode#PINNED}, {@link SchedulingCode#HOLD_EXPIRED} or
     * {@link SchedulingCode#UNKNOWN_RESOURCE}.
     */
    public Either<Refusal, FoundPathways> find(Diary diary, PathwayMoveRequest request) {
        String moved = request.move().appointment();
        return line(diary, request.move(), List.empty())
                .flatMap(fine -> Pathway.of(diary, moved))
                .map(pathway -> found(new Companions(conflicts, pathway), request));
    }

    private FoundPathways found(Companions companions, PathwayMoveRequest request) {
        var left = new Budget(request.budget());
        Seq<SortedSet<String>> groups = List.of(TreeSet.of(request.move().appointment()));
        while (groups.nonEmpty()) {
            var found = FoundPathways.none();
            for (SortedSet<String> each : groups) {
                var some = found(companions, request, each, left.left());
                left.take(some.steps() + 1);
                found = found.and(some, request.move().limit());
            }
            if (found.offers().nonEmpty() || found.ending() == Ending.STEPS_SPENT) {
                return new FoundPathways(found.offers(), found.ending(), left.taken());
            }
            groups = groups.flatMap(companions::larger).distinct();
        }
        return new FoundPathways(List.empty(), Ending.NO_MORE, left.taken());
    }

    private FoundPathways found(
            Companions companions, PathwayMoveRequest request, SortedSet<String> moving, long budget) {
        Diary diary = companions.pathway().diary();
        Seq<Lag> lags = companions.lags();
        var ids = InTurn.of(moving.toVector(), lags);
        var fixed = companions.staying(moving);
        if (ids.size() < moving.size()) {
            return FoundPathways.none();
        }
        var lines =
                ids.map(id -> line(diary, move(request, id), moving.toList()).get());
        var all = ids.appendAll(fixed);
        var visits = conflicts.seen(diary).visits();
        return Option.ofOptional(Ties.of(
                        lags.map(each -> new Tie(all.indexOf(each.before()), all.indexOf(each.after()), each))
                                .filter(each -> each.isAmong(ids.size(), all.size())),
                        lines.map(SlotLine::length),
                        lines.map(each -> Window.wanted(each.request().within(), diary)),
                        fixed.map(id -> Spot.of(diary, visits.get(id).get())).toVector()))
                .map(ties -> new Task(
                        conflicts, diary, companions.without(moving), lines, ties, FindingPathwayMoves::moving))
                .map(task -> new PathwaySearch(task, budget).run(request.move().limit()))
                .getOrElse(FoundPathways::none);
    }

    private static MoveRequest move(PathwayMoveRequest request, String id) {
        return id.equals(request.move().appointment()) ? request.move() : MoveRequest.of(id, request.others());
    }

    private Either<Refusal, SlotLine> line(Diary diary, MoveRequest move, Seq<String> others) {
        return new FindingMoves(conflicts).line(diary, move, others);
    }

    private static Change moving(Seq<TimedSlot> slots) {
        return new Change.Together(slots.map(each -> new Change.Reschedule(
                each.appointment().id(), each.slot().start(), each.slot().with())));
    }
}
