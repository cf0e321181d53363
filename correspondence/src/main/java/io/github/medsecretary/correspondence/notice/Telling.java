package io.github.medsecretary.correspondence.notice;

import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.correspondence.content.Action;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a letter says of an occasion that lacks nothing.
 *
 * @param words in which language
 * @param frame what is around it
 */
record Telling(NoticeWords words, Frame frame) {

    Told of(Occasion occasion) {
        if (occasion instanceof Occasion.Appointment event) {
            return new TellingAppointments(words, frame).of(event);
        }
        if (occasion instanceof Occasion.Recall recall) {
            return new Told(recall.due(), recall(recall)).after("recall");
        }
        if (occasion instanceof Occasion.Results results) {
            return new Told(results.on(), results(results)).after("results");
        }
        if (occasion instanceof Occasion.Referral referral) {
            return new Told(referral.on(), referral(referral));
        }
        if (occasion instanceof Occasion.Acknowledgement received) {
            return new Told(received.on(), acknowledgement(received)).after("received");
        }
        if (occasion instanceof Occasion.Covering covering) {
            return new Told(
                    covering.on(),
                    List.of(said("words", Heading.CLINICAL_SUMMARY, covering.labels(), List.of(covering.words()))));
        }
        var seen = (Occasion.Seen) occasion;
        return new Told(seen.on(), seen.said());
    }

    private Seq<Fragment> recall(Occasion.Recall recall) {
        String next = "recall." + recall.next().code();
        String due = words.day(recall.due());
        Fragment follows = switch (recall.next()) {
            case NEW_APPOINTMENT ->
                said("next", Heading.PLAN_AND_REQUESTED_ACTIONS, recall.labels(), List.of(words.say(next, due)));
            case PLEASE_RING, BACK_TO_GP -> asked(words.say(next), Optional.of(recall.due()), recall.labels());
        };
        return List.of(
                said(
                        "recall",
                        Heading.CLINICAL_SUMMARY,
                        recall.labels(),
                        List.of(words.say("recall.opening", recall.what()))),
                follows);
    }

    private Seq<Fragment> results(Occasion.Results results) {
        Seq<String> meaning = List.of(words.say("results." + results.outcome().code()))
                .appendAll(Option.ofOptional(results.meaning()));
        return List.of(
                        said("meaning", Heading.CLINICAL_SUMMARY, results.labels(), meaning),
                        fragment(
                                "results",
                                Heading.INVESTIGATION_RESULTS,
                                results.labels(),
                                new Body.Results(results.lines())))
                .appendAll(Option.of(results.actions())
                        .filter(some -> !some.isEmpty())
                        .map(some -> fragment(
                                "actions",
                                Heading.PLAN_AND_REQUESTED_ACTIONS,
                                results.labels(),
                                new Body.Actions(some))));
    }

    // What else the reader needs may bear any ids; these two are made unlike them.
    private Seq<Fragment> referral(Occasion.Referral referral) {
        Seq<String> ids = referral.clinical().map(Fragment::id);
        return List.of(
                        said(
                                unlike("reason", ids),
                                Heading.CLINICAL_SUMMARY,
                                referral.labels(),
                                List.of(
                                        words.say("referral.reason", referral.reason()),
                                        words.say("referral.urgency."
                                                + referral.urgency().code()))),
                        fragment(
                                unlike("asked", ids),
                                Heading.PLAN_AND_REQUESTED_ACTIONS,
                                referral.labels(),
                                new Body.Actions(
                                        List.of(new Action(Action.Owner.OTHER, referral.asked(), Optional.empty())))))
                .appendAll(referral.clinical());
    }

    private static String unlike(String id, Seq<String> ids) {
        return ids.contains(id) ? unlike(id + "-", ids) : id;
    }

    private Seq<Fragment> acknowledgement(Occasion.Acknowledgement received) {
        return List.of(
                said(
                        "received",
                        Heading.CLINICAL_SUMMARY,
                        received.labels(),
                        List.of(words.say("acknowledgement.received", received.received(), words.day(received.on())))),
                said("next", Heading.PLAN_AND_REQUESTED_ACTIONS, received.labels(), List.of(received.next())));
    }

    static Fragment said(String id, Heading heading, Labels labels, Seq<String> paragraphs) {
        return fragment(id, heading, labels, new Body.Narrative(paragraphs.mkString("\n\n")));
    }

    static Fragment asked(String what, Optional<LocalDate> due, Labels labels) {
        return fragment(
                "asked",
                Heading.PLAN_AND_REQUESTED_ACTIONS,
                labels,
                new Body.Actions(List.of(new Action(Action.Owner.PATIENT, what, due))));
    }

    private static Fragment fragment(String id, Heading heading, Labels labels, Body body) {
        return Fragment.builder()
                .id(id)
                .heading(heading)
                .labels(labels)
                .body(body)
                .build();
    }
}
