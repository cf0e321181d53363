package io.github.medsecretary.correspondence.report;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** A report to which the patient has withdrawn consent: it never goes. Immutable and thread-safe. */
public final class Withdrawn implements ReportHold {

    private final Steps steps;

    Withdrawn(Steps steps) {
        this.steps = steps;
    }

    @Override
    public Seq<ReportStep> steps() {
        return steps.inOrder();
    }

    @Override
    public Either<Refusal, Cleared> let(LetterContent report) {
        return Either.left(Refusal.of(ReportCode.WITHDRAWN));
    }

    @Override
    public String toString() {
        return "Withdrawn[" + steps.newestFirst().head().on() + "]";
    }
}
