package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.core.rule.Judgement;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/**
 * Brings a change into a diary that others change too.
 *
 * <p>A change was judged in the version that was read. If the diary has moved on, it is made and judged again in the
 * version that there is, with what named people accepted the first time. A hold may run out while nobody else changes
 * anything, so that is asked at the present in any case. Keeping the diary, and letting one writer in at
 * a time, is for the caller: an adapter over a database or an atomic reference.
 *
 * @param conflicts the rules that it must keep, at the present
 */
public record Committing(Conflicts conflicts) {

    /**
     * What the change would be in the current version; unaffected and the same if that is the one that was read.
     * Impossible with {@link SchedulingCode#HOLD_EXPIRED}, in either, if it relies on a hold that is over by now.
     */
    public Rebased rebase(Diary current, Applied applied) {
        var overrides = applied.judgement().accepted().map(Judgement.Accepted::override);
        var consent = Consent.of(conflicts, overrides);
        if (consent.isTooLate(current, applied.change())) {
            return new Rebased.Impossible(Refusal.of(SchedulingCode.HOLD_EXPIRED));
        }
        if (current.version() == applied.before().version()) {
            return new Rebased.Unaffected(applied);
        }
        return consent.apply(current, applied.change()).fold(Rebased.Impossible::new, now -> compared(applied, now));
    }

    private static Rebased compared(Applied read, Applied now) {
        Seq<Reference> changed = read.touched().filter(each -> !same(each, read.before(), now.before()));
        return changed.isEmpty() && read.judgement().equals(now.judgement())
                ? new Rebased.Unaffected(now)
                : new Rebased.Affected(now, changed);
    }

    private static boolean same(Reference thing, Diary one, Diary other) {
        return switch (thing.type()) {
            case "Session" ->
                one.sessions().get(thing.id()).equals(other.sessions().get(thing.id()));
            case "Appointment" -> one.appointment(thing.id()).equals(other.appointment(thing.id()));
            default -> closures(one, thing).equals(closures(other, thing));
        };
    }

    private static Seq<Unavailability> closures(Diary diary, Reference of) {
        return diary.unavailable().filter(each -> each.resource().equals(of.id()));
    }

    /**
     * The change in the current version, if it is the one that was read or nobody need be asked;
     * {@link SchedulingCode#HOLD_EXPIRED} if it relies on a hold that is over by now, and
     * {@link SchedulingCode#STALE_VERSION} with what stands otherwise.
     */
    public Either<Refusal, Applied> commit(Diary current, Applied applied) {
        return rebase(current, applied).silently();
    }
}
