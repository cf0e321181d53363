package io.github.medsecretary.scheduling.pathway;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.scheduling.booking.Changing;
import io.github.medsecretary.scheduling.booking.TimedSlot;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.resource.Resource;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether slots that can each be had can be had together. Where two take the same thing one of them must do with
 * another: either is tried, so that a way is found if there is one.
 */
final class Fitting {

    private final Task task;
    private final Budget budget;
    private final Conflicts own;

    Fitting(Task task, Budget budget) {
        this.task = task;
        this.budget = budget;
        // What a vendor's rule says of a part it may take back of the whole.
        this.own = task.conflicts().only(EnumSet.allOf(SchedulingCode.class));
    }

    /** Slots that fit, and what the change to them does. */
    record Fitted(Vector<TimedSlot> slots, Applied applied) {}

    /** Slots at those times that can be booked as one, if there are any. */
    Optional<Fitted> whole(Vector<TimedSlot> slots) {
        return fit(
                Choice.of(slots),
                choice -> new Changing(task.conflicts())
                        .change(task.diary(), task.change().apply(choice.slots()))
                        .map(applied -> new Fitted(choice.slots(), applied))
                        .mapLeft(Refusal::findings));
    }

    /** Whether the first of the steps can be had at those times together, by the library's own rules. */
    boolean isPossible(Vector<TimedSlot> slots) {
        return fit(Choice.of(slots), this::imagined).isPresent();
    }

    private Either<Seq<Finding>, Choice> imagined(Choice choice) {
        Diary diary = choice.slots().foldLeft(task.searched(), (so, slot) -> so.imagining(slot.appointment()));
        var found =
                own.about(diary, choice.slots().map(each -> each.appointment().id()));
        return found.exists(Fitting::blocks) ? Either.left(found) : Either.right(choice);
    }

    private static boolean blocks(Finding finding) {
        return finding.severity() == Severity.BLOCK;
    }

    /**
     * One slot for each step.
     *
     * @param without the ids of what each must do without
     */
    private record Choice(Vector<TimedSlot> slots, Vector<Seq<String>> without) {

        static Choice of(Vector<TimedSlot> slots) {
            return new Choice(slots, slots.map(any -> List.empty()));
        }
    }

    private <T> Optional<T> fit(Choice choice, Function<Choice, Either<Seq<Finding>, T>> trial) {
        budget.take();
        if (budget.isSpent()) {
            return Optional.empty();
        }
        var tried = trial.apply(choice);
        if (tried.isRight()) {
            return Optional.of(tried.get());
        }
        var ways = tried.getLeft().filter(Fitting::blocks).map(each -> ways(choice, each));
        if (ways.isEmpty() || ways.exists(Seq::isEmpty)) {
            return Optional.empty();
        }
        for (Choice each : ways.head()) {
            var fitted = fit(each, trial);
            if (fitted.isPresent()) {
                return fitted;
            }
        }
        return Optional.empty();
    }

    /** The choices in which one of those that a finding is about does without what they share, the last of them first. */
    private Seq<Choice> ways(Choice choice, Finding finding) {
        return Vector.range(0, choice.slots().size())
                .reverse()
                .filter(step -> finding.about()
                        .contains(choice.slots().get(step).appointment().reference()))
                .flatMap(step -> taken(choice.slots().get(step))
                        .filter(each -> finding.about().contains(reference(each)))
                        .flatMap(each -> without(choice, step, each.id())));
    }

    private static Reference reference(Resource resource) {
        return resource.reference();
    }

    private Seq<Resource> taken(TimedSlot slot) {
        return slot.appointment()
                .with()
                .flatMap(id -> Option.ofOptional(task.diary().resource(id)));
    }

    private Option<Choice> without(Choice choice, int step, String id) {
        var fewer = choice.without().get(step).append(id);
        return Option.ofOptional(task.lines().get(step).otherwise(choice.slots().get(step), fewer))
                .map(other -> new Choice(
                        choice.slots().update(step, other), choice.without().update(step, fewer)));
    }
}
