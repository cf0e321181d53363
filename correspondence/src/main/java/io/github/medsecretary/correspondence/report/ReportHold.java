package io.github.medsecretary.correspondence.report;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.workflow.Stops;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** A report for an insurer or employer somewhere on its way. Prints nothing of the report. */
public sealed interface ReportHold permits AwaitingSight, Shown, AmendmentAsked, Cleared, Withdrawn {

    /** What has happened, in order. */
    Seq<ReportStep> steps();

    /** The hold itself if this report may go to whoever applied, or why it may not: {@link ReportCode}. */
    Either<Refusal, Cleared> let(LetterContent report);

    /**
     * Whoever applied, as a reader of the report: with the patient's consent, and with the sight of it or the waiver that
     * the policy's hold {@code medical-report} waits for, if the report may go; without them otherwise.
     */
    default Recipient reader(Recipient applicant, LetterContent report) {
        return Reader.of(applicant, let(report).isRight());
    }

    /** What stops a dispatch, and also this report for whoever applied if it may not go now. */
    default Stops stops(Stops others, Recipient applicant, LetterContent report) {
        return let(report).isRight() ? others : others.reportHeld(applicant.id());
    }
}
