package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.correspondence.promise.Ledger;
import io.github.medsecretary.correspondence.promise.OpenLoop;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** What a letter promises must be somebody's before the letter goes out of sight. */
final class PromiseGate {

    private static final RuleId RULE = RuleId.builtIn("promise-unowned");

    private PromiseGate() {}

    static Either<Refusal, Ledger> passed(String letter, Draft draft, Ledger promises) {
        if (!promises.isRead(letter, draft.sha256())) {
            return Either.left(Refusal.of(LetterCode.PROMISES_NOT_READ));
        }
        Seq<OpenLoop> unowned = promises.unowned(letter);
        return unowned.isEmpty()
                ? Either.right(promises)
                : Either.left(Refusal.of(LetterCode.PROMISE_UNOWNED, unowned.map(PromiseGate::finding)));
    }

    private static Finding finding(OpenLoop loop) {
        return Finding.builder()
                .rule(RULE)
                .severity(Severity.BLOCK)
                .disposition(Disposition.ASK)
                .message("Nobody sees to a " + loop.kind().code() + " that the letter promises.")
                .about(List.of(Reference.of("Loop", loop.id()), Reference.of("Letter", loop.letter())))
                .build();
    }
}
