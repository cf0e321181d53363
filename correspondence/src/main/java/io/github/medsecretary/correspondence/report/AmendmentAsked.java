package io.github.medsecretary.correspondence.report;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Optional;

/** A report of which the patient wants something changed. Immutable and thread-safe. */
public final class AmendmentAsked implements ReportHold {

    private final Steps steps;
    private final LetterContent seen;
    private final Optional<String> statement;

    AmendmentAsked(Steps steps, LetterContent seen, Optional<String> statement) {
        this.steps = steps;
        this.seen = seen;
        this.statement = statement;
    }

    /** The report is changed as the patient asked, and counts as seen so. */
    public Shown amended(LetterContent report, LocalDate on) {
        return new Shown(steps.and(ReportStep.What.AMENDED, on), report, statement);
    }

    /**
     * The author doesn't change it, and a statement of the patient's views has to go along.
     *
     * @param enclosure the id of the enclosure that is the statement
     */
    public Shown statementAttached(String enclosure, LocalDate on) {
        return new Shown(steps.and(ReportStep.What.STATEMENT_ATTACHED, on), seen, Optional.of(enclosure));
    }

    /** The author doesn't change it, and the patient wants no statement to go along. */
    public Shown leftAsItIs(LocalDate on) {
        return new Shown(steps.and(ReportStep.What.LEFT_AS_IT_IS, on), seen, statement);
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
        return Either.left(Refusal.of(ReportCode.AMENDMENT_OPEN));
    }

    @Override
    public String toString() {
        return "AmendmentAsked[" + steps.newestFirst().head().on() + "]";
    }
}
