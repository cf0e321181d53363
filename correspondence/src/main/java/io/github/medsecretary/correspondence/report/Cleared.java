package io.github.medsecretary.correspondence.report;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.correspondence.content.Enclosure;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A report that may go: the patient has seen it and agreed, doesn't want to see it, or let the time pass. Immutable and
 * thread-safe.
 */
public final class Cleared implements ReportHold {

    private final Steps steps;
    private final Optional<LetterContent> seen;
    private final Optional<String> statement;

    private Cleared(Steps steps, Optional<LetterContent> seen, Optional<String> statement) {
        this.steps = steps;
        this.seen = seen;
        this.statement = statement;
    }

    static Cleared unseen(Steps steps) {
        return new Cleared(steps, Optional.empty(), Optional.empty());
    }

    static Cleared seen(Steps steps, LetterContent report, Optional<String> statement) {
        return new Cleared(steps, Optional.of(report), statement);
    }

    /** The patient wants to see it after all, before it goes; the days begin anew (section 4(3)). */
    public AwaitingSight toBeSeen(LocalDate on) {
        return new AwaitingSight(steps.and(ReportStep.What.ASKED_TO_SEE, on), on, Contact.NONE);
    }

    /** The patient withdraws consent. */
    public Withdrawn withdrawn(LocalDate on) {
        return new Withdrawn(steps.and(ReportStep.What.WITHDREW, on));
    }

    @Override
    public Seq<ReportStep> steps() {
        return steps.inOrder();
    }

    /**
     * This, if the report says in every fragment what the patient saw, where they saw it, and their statement goes along;
     * {@link ReportCode#NOT_WHAT_WAS_SEEN} or {@link ReportCode#STATEMENT_MISSING} otherwise.
     */
    @Override
    public Either<Refusal, Cleared> let(LetterContent report) {
        if (seen.filter(each -> !each.fragments().equals(report.fragments())).isPresent()) {
            return Either.left(Refusal.of(ReportCode.NOT_WHAT_WAS_SEEN));
        }
        Seq<String> enclosed = report.stationery().enclosures().map(Enclosure::id);
        return statement.filter(each -> !enclosed.contains(each)).isPresent()
                ? Either.left(Refusal.of(ReportCode.STATEMENT_MISSING))
                : Either.right(this);
    }

    @Override
    public String toString() {
        return "Cleared[" + steps.newestFirst().head() + "]";
    }
}
