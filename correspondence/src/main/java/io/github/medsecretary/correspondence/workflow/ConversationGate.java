package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.patient.SpeakFirst;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Section;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What upsets is heard from a person before it is read. */
final class ConversationGate {

    private static final SpeakFirst RULE = new SpeakFirst();

    private ConversationGate() {}

    /** A note for each reader on the patient's side with whom somebody is to speak before their copy of a draft comes. */
    static Seq<Finding> check(Draft draft) {
        return draft.selections()
                .filter(each -> each.letter().filter(ConversationGate::isDue).isPresent())
                .map(each -> Finding.builder()
                        .rule(RULE.id())
                        .severity(Severity.WARN)
                        .disposition(Disposition.ASK)
                        .message(
                                "Somebody is to speak with the patient, or whoever stands in their place, before this copy is sent.")
                        .about(List.of(
                                Reference.of("Recipient", each.disclosure().recipient())))
                        .build());
    }

    /** Whether a letter tells its patient, or somebody in the patient's place, of what nobody is said to have talked about. */
    static boolean isDue(AudienceLetter letter) {
        return letter.audience().isPatientSide()
                // What can't be read is held: it is asked too often rather than too seldom.
                && ClinicalText.of(said(letter)).fold(unreadable -> true, ConversationGate::asks);
    }

    private static boolean asks(ClinicalText text) {
        return !RuleSet.of(List.of(RULE)).check(text, DocumentContext.unknown()).isEmpty();
    }

    // In each of its languages: the rule reads English, which may be the second.
    private static String said(AudienceLetter letter) {
        return List.of(letter)
                .appendAll(Option.ofOptional(letter.second()))
                .flatMap(AudienceLetter::sections)
                .flatMap(Section::bodies)
                .flatMap(Body::words)
                .mkString("\n\n");
    }
}
