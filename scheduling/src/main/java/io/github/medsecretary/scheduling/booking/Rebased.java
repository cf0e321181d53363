package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Applied;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** A change that was made to one version of a diary, as it would be in another. */
public sealed interface Rebased {

    /** What the rules find now: what stands, and what stands against it. */
    Seq<Finding> findings();

    /**
     * The change in the other version, if nobody need be asked; {@link SchedulingCode#HOLD_EXPIRED} if it came too late
     * for a hold, in whatever version, and {@link SchedulingCode#STALE_VERSION} with the findings otherwise.
     */
    Either<Refusal, Applied> silently();

    /**
     * Nothing that the change touches has changed, and the rules say what they said.
     *
     * @param applied the change in the other version
     */
    record Unaffected(Applied applied) implements Rebased {
        @Override
        public Seq<Finding> findings() {
            return applied.findings();
        }

        @Override
        public Either<Refusal, Applied> silently() {
            return Either.right(applied);
        }
    }

    /**
     * It can still be made, but who made it should know what is different.
     *
     * @param applied the change in the other version, to be committed once they have agreed
     * @param changed what the change touches and has changed since; empty if only the findings differ
     */
    record Affected(Applied applied, Seq<Reference> changed) implements Rebased {
        @Override
        public Seq<Finding> findings() {
            return applied.findings();
        }

        @Override
        public Either<Refusal, Applied> silently() {
            return Either.left(Refusal.of(SchedulingCode.STALE_VERSION, findings()));
        }
    }

    /**
     * It can't be made any more.
     *
     * @param refusal why
     */
    record Impossible(Refusal refusal) implements Rebased {
        @Override
        public Seq<Finding> findings() {
            return refusal.findings();
        }

        @Override
        public Either<Refusal, Applied> silently() {
            return Either.left(
                    refusal.code() == SchedulingCode.HOLD_EXPIRED
                            ? refusal
                            : Refusal.of(SchedulingCode.STALE_VERSION, findings()));
        }
    }
}
