package io.github.medsecretary.scheduling.whatif;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.NamedOverride;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.booking.Changing;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Either;

/**
 * Tells what a change would do and does nothing.
 *
 * <p>Whom it affects is what detection would find after it and does not find before, looked for only where the change can
 * matter. Whoever is affected by something that blocks keeps their place if they can, or else gets another room or device
 * of the site, with start, practitioner and all else as it is; so many of them as can be, together, and of those ways one
 * with the fewest re-seats, in which the most urgent come first. Another room or device is no help against what is found
 * about anything else, such as a session, a practitioner or a site. The others would have to move; where they could go is for
 * re-planning to say. Where the rules know the present, a visit that has begun stays.
 *
 * @param conflicts the rules that a diary must keep
 * @param budget how many places are tried at most in looking for the best way to seat everybody; at least 1
 */
public record WhatIf(Conflicts conflicts, int budget) {

    /** Enough for some hundred visits. */
    public static final int USUAL_BUDGET = 20_000;

    /** Refuses an empty budget. */
    public WhatIf {
        requireNonNull(conflicts, "conflicts");
        if (budget < 1) {
            throw new IllegalArgumentException("a budget is at least one step");
        }
    }

    /** By these rules, with the usual budget. */
    public static WhatIf by(Conflicts conflicts) {
        return new WhatIf(conflicts, USUAL_BUDGET);
    }

    /**
     * What a change would do; a wish that would be refused for its conflicts is foreseen with them. Refused only for what
     * is wrong with the change itself, such as {@link SchedulingCode#UNKNOWN_SESSION}.
     */
    public Either<Refusal, Foreseen> ask(Diary diary, Change change) {
        var judged = new Changing(conflicts).change(diary, change);
        return judged.isLeft() && judged.getLeft().code() != SchedulingCode.CONFLICTS_STAND
                ? Either.left(judged.getLeft())
                : diary.apply(change).map(made -> foreseen(made, judged.fold(Refusal::findings, Applied::findings)));
    }

    /**
     * The change as it was asked, made now, if {@code current} is still the diary that it was asked of, and refused with
     * {@link SchedulingCode#STALE_VERSION} otherwise. What a wish brings about must be accepted as in {@link Changing}.
     */
    public Either<Refusal, Applied> commit(
            Diary current, Foreseen foreseen, Iterable<? extends NamedOverride> overrides) {
        return current.version() == foreseen.version()
                ? new Changing(conflicts).change(current, foreseen.change(), overrides)
                : Either.left(Refusal.of(SchedulingCode.STALE_VERSION));
    }

    private Foreseen foreseen(Applied made, Seq<Finding> findings) {
        var hit = findings.filter(each -> each.severity() == Severity.BLOCK);
        Seq<Appointment> blocked = appointments(made.diary(), hit).reject(this::hasBegun);
        var seating = new Seating(conflicts, made.before(), made.diary(), budget);
        var seats = seating.seat(blocked, hit);
        var affected = appointments(made.diary(), findings).map(each -> {
            var why = findings.filter(finding -> finding.about().contains(each.reference()));
            return seats.places()
                    .get(each.id())
                    .map(with -> with.isEmpty()
                            ? new Affected(each.id(), Fate.MOVES, why, each.with())
                            : new Affected(
                                    each.id(),
                                    with.get().equals(each.with()) ? Fate.STAYS : Fate.RESEATED,
                                    why,
                                    with.get()))
                    .getOrElse(() -> new Affected(each.id(), Fate.STAYS, why, each.with()));
        });
        return new Foreseen(made.before(), made.change(), made.diary(), findings, affected, seats.exact());
    }

    private boolean hasBegun(Appointment appointment) {
        return conflicts
                .context()
                .asOf()
                .flatMap(present -> appointment.start().filter(present.instant()::isAfter))
                .isPresent();
    }

    private static Seq<Appointment> appointments(Diary diary, Seq<Finding> findings) {
        return TreeSet.ofAll(findings.flatMap(Finding::about)
                        .filter(each -> each.type().equals("Appointment"))
                        .map(Reference::id))
                .toList()
                .flatMap(diary.appointments()::get);
    }
}
