package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.vavr.collection.Seq;
import java.time.Instant;

/** A letter that waits for answers. Immutable and thread-safe. */
public final class Incomplete implements LetterState {

    private final Course course;
    private final Seq<Finding> findings;

    Incomplete(Course course, Seq<Finding> findings) {
        this.course = course;
        this.findings = findings;
    }

    /** What it says. */
    public Draft draft() {
        return course.draft();
    }

    /** The questions to the clinician. */
    public Seq<OpenQuery> queries() {
        return course.draft().queries();
    }

    /** What the checks of identity, enclosures and the patient's copy found; of these, what blocks stands in the way. */
    public Seq<Finding> findings() {
        return findings;
    }

    /** Why it can't be signed as it stands, with everything that stands in the way. */
    Refusal refusal() {
        Seq<Finding> blocking = findings.filter(each -> each.severity() == Severity.BLOCK);
        return Refusal.of(queries().isEmpty() ? code(blocking.head().rule()) : LetterCode.OPEN_QUERIES, blocking);
    }

    private static LetterCode code(RuleId first) {
        return switch (first.label()) {
            case "enclosure-missing" -> LetterCode.ENCLOSURE_MISSING;
            case "labelled-words-repeated" -> LetterCode.LABELS_DIFFER;
            case "patient-copy-stale" -> LetterCode.PATIENT_COPY_STALE;
            case "patient-copy-incomplete" -> LetterCode.PATIENT_COPY_INCOMPLETE;
            default -> LetterCode.IDENTITY_DISAGREES;
        };
    }

    /** What other content would change, for whoever answers to see before {@link #answered} takes it. */
    public Reassembled reassembled(LetterContent corrected) {
        return Reassembled.of(draft(), draft().answered(corrected));
    }

    /** Every question answered by other content. */
    public InProgress answered(LetterContent corrected, String by, Instant at) {
        return new InProgress(course.with(draft().answered(corrected)).after(Step.ANSWER, by, at));
    }

    /** One question answered by other content; the others stay open. */
    public InProgress answered(OpenQuery query, LetterContent corrected, String by, Instant at) {
        Seq<OpenQuery> left = queries().reject(query::equals);
        return new InProgress(
                course.with(draft().answered(corrected).asking(left)).after(Step.ANSWER, by, at));
    }

    /** Given up. */
    public Cancelled cancel(String by, Instant at) {
        return course.cancelled(by, at);
    }

    @Override
    public Stage stage() {
        return Stage.INCOMPLETE;
    }

    @Override
    public AuditTrail trail() {
        return course.trail();
    }

    @Override
    public String toString() {
        return "Incomplete[" + course.letter() + ", " + queries().size() + " queries, " + findings.size()
                + " findings]";
    }
}
