package io.github.medsecretary.correspondence.notice;

import io.github.medsecretary.core.appointment.AppointmentDetails;
import io.github.medsecretary.core.appointment.AppointmentNotice;
import io.github.medsecretary.core.appointment.MeetingMode;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.LetterDates;
import io.github.medsecretary.correspondence.content.LetterKind;
import io.github.medsecretary.correspondence.standard.KindCheck;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * What an occasion lacks to become a letter.
 *
 * @param words in which language
 * @param frame what is around it
 */
record Lacking(NoticeWords words, Frame frame) {

    Seq<Problem> of(Occasion occasion) {
        if (occasion instanceof Occasion.Appointment event) {
            return appointment(event);
        }
        if (occasion instanceof Occasion.Recall recall) {
            return dead().appendAll(blank(recall.what(), "what"));
        }
        if (occasion instanceof Occasion.Results results) {
            return results(results);
        }
        if (occasion instanceof Occasion.Referral referral) {
            return blank(referral.reason(), "reason").appendAll(blank(referral.asked(), "asked"));
        }
        if (occasion instanceof Occasion.Acknowledgement received) {
            return blank(received.received(), "received").appendAll(blank(received.next(), "next"));
        }
        if (occasion instanceof Occasion.Covering covering) {
            return blank(covering.words(), "words")
                    .appendAll(unless(
                            !frame.stationery().enclosures().isEmpty(), NoticeCode.ENCLOSURE_MISSING, "stationery"));
        }
        return seen((Occasion.Seen) occasion);
    }

    private Seq<Problem> appointment(Occasion.Appointment event) {
        AppointmentNotice notice = event.notice();
        return dead().appendAll(
                        unless(notice.patient().id().equals(frame.patient().id()), NoticeCode.OTHER_PATIENT, "notice"))
                .appendAll(whatFollows(event))
                .appendAll(places(notice));
    }

    private Seq<Problem> whatFollows(Occasion.Appointment event) {
        AppointmentNotice notice = event.notice();
        if (notice instanceof AppointmentNotice.Cancelled cancelled) {
            return unless(cancelled.next().isPresent(), NoticeCode.NEXT_STEP_MISSING, "notice");
        }
        if (notice instanceof AppointmentNotice.Moved moved) {
            boolean felt = !words.lines(moved.from()).equals(words.lines(moved.to()));
            return unless(felt, NoticeCode.NOTHING_CHANGED, "notice");
        }
        return notice instanceof AppointmentNotice.Missed ? decision(event) : List.empty();
    }

    private Seq<Problem> decision(Occasion.Appointment event) {
        if (event.decision().isEmpty()) {
            return problem(NoticeCode.DECISION_MISSING, "decision");
        }
        Decision decision = event.decision().get();
        boolean explained = event.kind(frame.patient()) == LetterKind.DID_NOT_ATTEND
                || decision.follows() != AfterMissed.DISCHARGE_TO_GP
                || decision.words().filter(each -> !each.isBlank()).isPresent();
        return unless(explained, NoticeCode.REASON_MISSING, "decision");
    }

    // Where it was to be held is worth telling; where it is to be held must be told.
    private static Seq<Problem> places(AppointmentNotice notice) {
        boolean isHeld = notice instanceof AppointmentNotice.Made || notice instanceof AppointmentNotice.Moved;
        return unless(!isHeld || canBeFound(notice.appointment()), NoticeCode.PLACE_MISSING, "notice");
    }

    private static boolean canBeFound(AppointmentDetails details) {
        return details.mode() != MeetingMode.IN_PERSON
                || details.venue().filter(each -> !each.site().isBlank()).isPresent();
    }

    private Seq<Problem> results(Occasion.Results results) {
        boolean told = !results.lines().isEmpty() && results.lines().forAll(line -> !line.isBlank());
        boolean seenTo = results.outcome() == ResultsOutcome.NORMAL
                || results.actions().exists(each -> !each.text().isBlank());
        return unless(told, NoticeCode.WORDS_MISSING, "lines")
                .appendAll(unless(seenTo, NoticeCode.ACTION_MISSING, "actions"));
    }

    private Seq<Problem> seen(Occasion.Seen seen) {
        Seq<Problem> nothing = unless(!seen.said().isEmpty(), NoticeCode.WORDS_MISSING, "said");
        return KindCheck.check(content(seen), frame.recipients())
                .filter(each -> each.severity() == Severity.BLOCK)
                .map(each ->
                        Problem.of(NoticeCode.HEADING_MISSING, each.message()).under("said"))
                .prependAll(nothing);
    }

    private LetterContent content(Occasion.Seen seen) {
        return LetterContent.builder()
                .reference(frame.reference())
                .kind(seen.kind(frame.patient()))
                .dates(LetterDates.ofClinic(seen.on()))
                .organisation(frame.organisation())
                .patient(frame.patient())
                .author(frame.author())
                .fragments(seen.said())
                .build();
    }

    private Seq<Problem> dead() {
        return unless(!frame.patient().deceased(), NoticeCode.PATIENT_DECEASED, "patient");
    }

    private static Seq<Problem> blank(String words, String name) {
        return unless(!words.isBlank(), NoticeCode.WORDS_MISSING, name);
    }

    private static Seq<Problem> unless(boolean holds, NoticeCode code, String name) {
        return holds ? List.empty() : problem(code, name);
    }

    private static Seq<Problem> problem(NoticeCode code, String name) {
        return List.of(Problem.of(code).under(name));
    }
}
