package io.github.medsecretary.correspondence.report;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Optional;

/** A report that the patient wants to see before it goes. Immutable and thread-safe. */
public final class AwaitingSight implements ReportHold {

    /** How many days a patient has to be in touch about seeing it, beginning with the day of asking (section 4). */
    public static final int DAYS = 21;

    private final Steps steps;
    private final LocalDate since;
    private final Contact contact;

    AwaitingSight(Steps steps, LocalDate since, Contact contact) {
        this.steps = steps;
        this.since = since;
        this.contact = contact;
    }

    /** The first day on which it may go if the patient isn't in touch until then; empty once they were. */
    public Optional<LocalDate> lapses() {
        return contact == Contact.NONE ? Optional.of(since.plusDays(DAYS)) : Optional.empty();
    }

    /** The patient has been in touch about seeing it: it waits for them, however long. */
    public AwaitingSight inTouch(LocalDate on) {
        return new AwaitingSight(steps.and(ReportStep.What.IN_TOUCH, on), since, Contact.MADE);
    }

    /** The patient has seen it. */
    public Shown seen(LetterContent report, LocalDate on) {
        return new Shown(steps.and(ReportStep.What.SAW, on), report, Optional.empty());
    }

    /** The patient doesn't want to see it any more. */
    public Cleared declined(LocalDate on) {
        return Cleared.unseen(steps.and(ReportStep.What.DECLINED, on));
    }

    /** The time has passed without a word; {@link ReportCode#NOT_SEEN} if it hasn't, or if there was one. */
    public Either<Refusal, Cleared> lapsed(LocalDate today) {
        return lapses().filter(first -> !today.isBefore(first)).isPresent()
                ? Either.right(Cleared.unseen(steps.and(ReportStep.What.LAPSED, today)))
                : Either.left(Refusal.of(ReportCode.NOT_SEEN));
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
        return Either.left(Refusal.of(ReportCode.NOT_SEEN));
    }

    @Override
    public String toString() {
        return "AwaitingSight[since " + since + "]";
    }
}
