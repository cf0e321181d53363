package io.github.medsecretary.correspondence.report;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Optional;

/** A report that the patient has seen and has not agreed to yet (section 5). Immutable and thread-safe. */
public final class Shown implements ReportHold {

    private final Steps steps;
    private final LetterContent seen;
    private final Optional<String> statement;

    Shown(Steps steps, LetterContent seen, Optional<String> statement) {
        this.steps = steps;
        this.seen = seen;
        this.statement = statement;
    }

    /** The patient agrees to its being sent as it was seen. */
    public Cleared agreed(LocalDate on) {
        return Cleared.seen(steps.and(ReportStep.What.AGREED, on), seen, statement);
    }

    /** The patient asks in writing for something to be changed that they hold to be incorrect or misleading. */
    public AmendmentAsked asksToAmend(LocalDate on) {
        return new AmendmentAsked(steps.and(ReportStep.What.ASKED_TO_AMEND, on), seen, statement);
    }

    /** The patient withdraws consent. */
    public Withdrawn withdrawn(LocalDate on) {
        return new Withdrawn(steps.and(ReportStep.What.WITHDREW, on));
    }

    @Override
    public Seq<ReportStep> steps() {
        return steps.inOrder();
    }

    @Override
    public Either<Refusal, Cleared> let(LetterContent report) {
        return Either.left(Refusal.of(ReportCode.NOT_AGREED));
    }

    @Override
    public String toString() {
        return "Shown[" + steps.newestFirst().head().on() + "]";
    }
}
