package io.github.medsecretary.scheduling.replanning.committing;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.replanning.Basis;
import io.github.medsecretary.scheduling.replanning.Disruption;
import io.github.medsecretary.scheduling.replanning.Move;
import io.github.medsecretary.scheduling.replanning.Open;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.replanning.Unplaced;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Either;
import java.util.Optional;

/**
 * Takes some of a plan's moves and leaves the rest open. Who takes a place needs whoever leaves it, so that more may be
 * taken than was chosen; that is told.
 *
 * @param conflicts the rules that the part must keep by itself
 */
public record PartAcceptance(Conflicts conflicts) {

    /**
     * The part of a plan that does what was chosen and what that needs. Its cost is anew the sum over who moves, has no
     * place or is open; its bound stays that of the whole, below which nothing can be.
     *
     * <p>Refused with {@link SchedulingCode#UNKNOWN_APPOINTMENT} if the plan does nothing with one of them, or with
     * {@link SchedulingCode#CONFLICTS_STAND} and the findings if a rule is against the part that nothing else in the
     * plan puts right.
     *
     * @param chosen ids of appointments that the plan moves or leaves without a place
     */
    public Either<Refusal, AcceptedPart> accept(Plan plan, Iterable<String> chosen) {
        var standing = Standing.of(plan, conflicts);
        Seq<String> ids = TreeSet.ofAll(chosen).toList();
        return ids.forAll(standing.deeds()::containsKey)
                ? closed(plan, standing, ids)
                : Either.left(Refusal.of(SchedulingCode.UNKNOWN_APPOINTMENT));
    }

    private static Either<Refusal, AcceptedPart> closed(Plan plan, Standing standing, Seq<String> chosen) {
        Diary upset = plan.basis().upset();
        Seq<String> part = chosen;
        Seq<Needed> needed = List.empty();
        // Nobody can be left where one who takes longer runs into them.
        Seq<String> longer = overrunning(plan);
        Seq<Finding> against = standing.against(upset, part.appendAll(longer));
        while (!against.isEmpty()) {
            Optional<Needed> next = need(standing, against, part);
            if (next.isEmpty()) {
                return Either.left(Refusal.of(SchedulingCode.CONFLICTS_STAND, against));
            }
            needed = needed.append(next.get());
            part = part.append(next.get().appointment());
            against = standing.against(upset, part.appendAll(longer));
        }
        return Either.right(new AcceptedPart(part(plan, standing.after(upset, part), part), needed));
    }

    private static Seq<String> overrunning(Plan plan) {
        return plan.basis()
                .disruptions()
                .filter(Disruption.Overrun.class::isInstance)
                .map(each -> ((Disruption.Overrun) each).appointment());
    }

    // One at a time: where several could make room, such as those who share a device, not all of them have to.
    private static Optional<Needed> need(Standing standing, Seq<Finding> against, Seq<String> part) {
        for (Finding each : against) {
            Seq<String> about = Standing.appointments(List.of(each));
            for (String id : about) {
                if (!part.contains(id) && standing.deeds().containsKey(id)) {
                    return Optional.of(new Needed(id, about.find(part::contains).getOrElse(id), each.rule()));
                }
            }
        }
        return Optional.empty();
    }

    private static Plan part(Plan plan, Diary after, Seq<String> part) {
        Seq<Move> moves = plan.moves().filter(each -> part.contains(each.appointment()));
        Seq<Unplaced> unplaced = plan.unplaced().filter(each -> part.contains(each.appointment()));
        Seq<Open> open = plan.basis()
                .displaced()
                .filter(id -> !part.contains(id))
                .map(id -> new Open(id, unplacedCost(plan.basis(), id)));
        return Plan.builder()
                .basis(plan.basis())
                .moves(moves)
                .unplaced(unplaced)
                .open(open)
                .kept(plan.kept())
                .relaxations(plan.relaxations())
                .cost(sum(moves.map(Move::cost)) + sum(unplaced.map(Unplaced::cost)) + sum(open.map(Open::cost)))
                .bound(plan.bound())
                .diary(after)
                .build();
    }

    private static long unplacedCost(Basis basis, String id) {
        return basis.replanning().cost().of(basis.transfer(id, Optional.empty()));
    }

    private static long sum(Seq<Long> amounts) {
        return amounts.fold(0L, Math::addExact);
    }
}
