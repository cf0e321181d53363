package io.github.medsecretary.correspondence.preview;

import io.github.medsecretary.core.appointment.AppointmentNotice;
import io.github.medsecretary.core.appointment.Attendance;
import io.github.medsecretary.core.appointment.NextStep;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.correspondence.content.Action;
import io.github.medsecretary.correspondence.content.LetterKind;
import io.github.medsecretary.correspondence.notice.AfterMissed;
import io.github.medsecretary.correspondence.notice.Decision;
import io.github.medsecretary.correspondence.notice.Occasion;
import io.github.medsecretary.correspondence.notice.ResultsOutcome;
import io.github.medsecretary.correspondence.notice.Urgency;
import io.vavr.collection.List;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a preview is about.
 *
 * @param people to whom it happened
 */
record Happened(Invented people) {

    private static final LocalDate DAY = LocalDate.of(2030, 9, 25);

    /** On a Wednesday in September, whose names are the longest. */
    private static final Instant OLD = Instant.parse("2030-09-25T08:30:00Z");

    private static final Instant NEW = Instant.parse("2030-11-27T14:05:00Z");

    /** Two weeks before what is to come, two days after what is over. */
    static LocalDate written(LetterKind kind) {
        return switch (kind) {
            case APPOINTMENT, RESCHEDULE, CANCELLATION, RECALL -> DAY.minusDays(14);
            default -> DAY.plusDays(2);
        };
    }

    Occasion occasion(LetterKind kind) {
        return switch (kind) {
            case CLINIC -> seen(kind, Occasion.Seen.Report.CLINIC);
            case DISCHARGE -> seen(kind, Occasion.Seen.Report.DISCHARGE);
            case REPORT -> seen(kind, Occasion.Seen.Report.OUTSIDE_CARE);
            case REFERRAL -> referral(Occasion.Referral.Reach.EXTERNAL);
            case INTERNAL_REFERRAL -> referral(Occasion.Referral.Reach.INTERNAL);
            case RESULTS -> results();
            case APPOINTMENT -> Occasion.of(new AppointmentNotice.Made(people.appointment(OLD)));
            case RESCHEDULE ->
                Occasion.of(
                        new AppointmentNotice.Moved(people.appointment(OLD), people.appointment(NEW), people.remark()));
            case CANCELLATION ->
                Occasion.of(new AppointmentNotice.Cancelled(
                        people.appointment(OLD), people.remark(), Optional.of(NextStep.PLEASE_RING)));
            case DID_NOT_ATTEND -> missed(Attendance.DID_NOT_ATTEND);
            case WAS_NOT_BROUGHT -> missed(Attendance.WAS_NOT_BROUGHT);
            case RECALL -> new Occasion.Recall(people.words(), DAY, NextStep.PLEASE_RING, Labels.none());
            case COVERING -> new Occasion.Covering(DAY, people.words(), Labels.none());
            case ACKNOWLEDGEMENT -> new Occasion.Acknowledgement(people.words(), DAY, people.words(), Labels.none());
        };
    }

    private Occasion seen(LetterKind kind, Occasion.Seen.Report report) {
        return new Occasion.Seen(report, DAY, people.said(kind));
    }

    private Occasion referral(Occasion.Referral.Reach reach) {
        return new Occasion.Referral(
                reach,
                DAY,
                Urgency.SUSPECTED_CANCER,
                people.words(),
                people.words(),
                Labels.none(),
                people.remark().isEmpty() ? List.empty() : people.said(LetterKind.REFERRAL));
    }

    private Occasion results() {
        boolean normal = people.remark().isEmpty();
        return new Occasion.Results(
                DAY,
                people.results(),
                normal ? ResultsOutcome.NORMAL : ResultsOutcome.ACTION_NEEDED,
                people.remark(),
                normal ? List.empty() : List.of(new Action(Action.Owner.PATIENT, people.words(), Optional.of(DAY))),
                Labels.none());
    }

    private Occasion missed(Attendance attendance) {
        return Occasion.decided(
                new AppointmentNotice.Missed(people.appointment(OLD), attendance),
                new Decision(AfterMissed.PLEASE_RING, people.author(), DAY, people.remark()));
    }
}
