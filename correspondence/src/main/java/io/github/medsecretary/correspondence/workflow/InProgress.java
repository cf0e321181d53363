package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Severity;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Instant;

/** A letter on which somebody works. Immutable and thread-safe. */
public final class InProgress implements LetterState {

    private final Course course;

    InProgress(Course course) {
        this.course = course;
    }

    /**
     * A letter that nobody dictated, such as one that is made from a template.
     *
     * @param letter the caller's id of the letter; it stands in the audit trail, so it tells nothing of the patient
     * @param draft what it says
     * @param by who begins it
     * @param at when
     */
    public static InProgress of(String letter, Draft draft, String by, Instant at) {
        return new InProgress(new Course(letter, draft, AuditTrail.empty()).after(Step.BEGIN, by, at));
    }

    /** What it says. */
    public Draft draft() {
        return course.draft();
    }

    /** The same letter saying something else. It stays linked to what it amends, adds to or replaces. */
    public InProgress revised(Draft other, String by, Instant at) {
        return new InProgress(
                course.with(other.linked(course.draft().lineage())).after(Step.REVISE, by, at));
    }

    /**
     * The letter put before its author, if no question is open, the patient is the same in dictation, record and
     * address block, what it says to be enclosed is, nothing that is labelled is repeated without its labels, and the
     * patient's copy is of this letter and proven complete; otherwise the letter with everything that stands in the way.
     * That the patient's side is to be spoken with first is a note: it stands in the way of their copies only, see
     * {@link Signed#intend}.
     *
     * @param heard of whom the dictation, or whatever the letter was made from, speaks
     */
    public Either<Incomplete, AwaitingSignature> complete(StatedIdentity heard, String by, Instant at) {
        Draft draft = course.draft();
        Seq<OpenQuery> queries = draft.queries().isEmpty() ? OpenQuery.ofGaps(draft.content()) : draft.queries();
        Seq<Finding> findings = IdentityGate.check(heard, draft.content(), draft.recipients())
                .appendAll(EnclosureCheck.check(draft))
                .appendAll(RepetitionCheck.check(draft.content()))
                .appendAll(PatientCopyGate.check(draft))
                .appendAll(ConversationGate.check(draft));
        boolean clear = queries.isEmpty() && !findings.exists(each -> each.severity() == Severity.BLOCK);
        return clear
                ? Either.right(new AwaitingSignature(course.after(Step.COMPLETE, by, at), heard, findings))
                : Either.left(new Incomplete(course.with(draft.asking(queries)).after(Step.QUERY, by, at), findings));
    }

    /** Given up. */
    public Cancelled cancel(String by, Instant at) {
        return course.cancelled(by, at);
    }

    @Override
    public Stage stage() {
        return Stage.IN_PROGRESS;
    }

    @Override
    public AuditTrail trail() {
        return course.trail();
    }

    @Override
    public String toString() {
        return "InProgress[" + course.letter() + "]";
    }
}
