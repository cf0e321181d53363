package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.Span;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * What all findings of contradictions have in common: they ask, and change nothing.
 *
 * @param rule in whose name
 * @param message without words of the letter
 * @param question to the clinician
 */
record Question(RuleId rule, String message, String question) {

    /** A finding at a place that rests on others. */
    Finding about(Span place, Seq<Span> others, double confidence) {
        return about(place, others, confidence, List.empty());
    }

    /** A finding at a place that rests on others, and on words that spoke for it. */
    Finding about(Span place, Seq<Span> others, double confidence, Seq<String> evidence) {
        return Finding.builder()
                .rule(rule)
                .severity(Severity.WARN)
                .disposition(Disposition.ASK)
                .message(message)
                .span(place)
                .related(others.filter(each -> !each.equals(place)).distinct())
                .evidence(evidence)
                .query(Query.of(question, List.of(Answer.keeping("It is right as it stands"))))
                .confidence(confidence)
                .build();
    }
}
