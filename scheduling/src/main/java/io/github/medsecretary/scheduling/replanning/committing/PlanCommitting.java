package io.github.medsecretary.scheduling.replanning.committing;

import io.github.medsecretary.core.rule.NamedOverride;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.scheduling.booking.Changing;
import io.github.medsecretary.scheduling.booking.Committing;
import io.github.medsecretary.scheduling.booking.Rebased;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.vavr.collection.List;
import io.vavr.control.Either;

/**
 * Carries out a plan as one change: what upset the diary, every move and re-seat, every place for an emergency, and
 * every place given up; all or none. Who is open stays as they are. {@link Applied#revert} takes it all back, and
 * {@link io.github.medsecretary.scheduling.booking.Undoing} does while what was done since stays.
 *
 * <p>Who gives up a place is pending from then on, not booked, so that the next plan finds a place for them;
 * {@link io.github.medsecretary.scheduling.booking.WaitingList#putOff} puts them on the waiting list instead.
 *
 * @param conflicts the rules that the diary must keep
 */
public record PlanCommitting(Conflicts conflicts) {

    /** The one change that a plan is. */
    public static Change change(Plan plan) {
        return new Change.Together(plan.basis().facts().appendAll(Deeds.of(plan).values()));
    }

    /**
     * The plan carried out in the diary that it was made for.
     *
     * <p>What upset the diary is a fact, and so is what follows from it for those who stay: it is told and refuses nothing.
     * Refused with {@link SchedulingCode#CONFLICTS_STAND} or {@link SchedulingCode#OVERRIDE_NOT_PERMITTED} where the
     * rules have more against a place than a plan looks at, such as a vendor's rule, or a patient who is away, and nobody
     * who may accepts it; with {@link SchedulingCode#HOLD_EXPIRED} where the rules know a later present than the
     * plan and somebody's hold has lapsed since.
     */
    public Either<Refusal, Applied> apply(Plan plan, Iterable<? extends NamedOverride> overrides) {
        return new Changing(conflicts).change(plan.basis().diary(), change(plan), overrides);
    }

    /** The plan carried out where nothing that blocks is in the way. */
    public Either<Refusal, Applied> apply(Plan plan) {
        return apply(plan, List.empty());
    }

    /**
     * The plan carried out in the current diary, if that is the version it was made for;
     * {@link SchedulingCode#STALE_VERSION} otherwise, or refused as {@link #apply} is.
     */
    public Either<Refusal, Applied> commit(Diary current, Plan plan, Iterable<? extends NamedOverride> overrides) {
        return current.version() == plan.basis().diary().version()
                ? apply(plan, overrides)
                : Either.left(Refusal.of(SchedulingCode.STALE_VERSION));
    }

    /** The plan carried out in the current diary where nothing that blocks is in the way. */
    public Either<Refusal, Applied> commit(Diary current, Plan plan) {
        return commit(current, plan, List.empty());
    }

    /**
     * What the plan would be in a diary that may have moved on: unaffected if nothing that it touches has changed and
     * the rules say the same; otherwise judged again, for somebody to decide. Refused as {@link #apply} is.
     */
    public Either<Refusal, Rebased> rebase(Diary current, Plan plan, Iterable<? extends NamedOverride> overrides) {
        return apply(plan, overrides).map(applied -> new Committing(conflicts).rebase(current, applied));
    }
}
