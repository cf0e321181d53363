package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Judgement;
import io.github.medsecretary.core.rule.NamedOverride;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** A change as the rules and the people see it. */
record Consent(Conflicts conflicts, Seq<NamedOverride> overrides) {

    static Consent of(Conflicts conflicts, Iterable<? extends NamedOverride> overrides) {
        return new Consent(conflicts, List.ofAll(overrides));
    }

    Either<Refusal, Applied> apply(Diary diary, Change change) {
        return isTooLate(diary, change)
                ? Either.left(Refusal.of(SchedulingCode.HOLD_EXPIRED))
                : diary.apply(change, this::judge).mapLeft(refusal -> explained(refusal, overrides));
    }

    /** Whether a change relies on a hold that is over at the present that the rules know. */
    boolean isTooLate(Diary diary, Change change) {
        return conflicts
                .context()
                .asOf()
                .filter(present -> Holding.isTooLate(diary, change, present))
                .isPresent();
    }

    /** What people make of findings; refused if something that blocks still stands. */
    static Either<Refusal, Judgement> judge(Seq<Finding> findings, Iterable<? extends NamedOverride> overrides) {
        var judgement = Judgement.of(findings, overrides);
        return judgement.isBlocked()
                ? Either.left(explained(
                        Refusal.of(SchedulingCode.CONFLICTS_STAND, judgement.standing()), List.ofAll(overrides)))
                : Either.right(judgement);
    }

    private Judgement judge(Diary after, Seq<String> appointments) {
        return Judgement.of(conflicts.about(after, appointments), overrides);
    }

    private static Refusal explained(Refusal refusal, Seq<? extends NamedOverride> overrides) {
        boolean tried = refusal.code() == SchedulingCode.CONFLICTS_STAND
                && refusal.findings().exists(each -> isOverriddenInVain(each, overrides));
        return tried ? Refusal.of(SchedulingCode.OVERRIDE_NOT_PERMITTED, refusal.findings()) : refusal;
    }

    private static boolean isOverriddenInVain(Finding finding, Seq<? extends NamedOverride> overrides) {
        return finding.severity() == Severity.BLOCK
                && overrides.exists(each ->
                        each.rule().isSameRule(finding.rule()) && each.about().containsAll(finding.about()));
    }
}
