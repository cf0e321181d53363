package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.vavr.collection.List;
import java.util.Optional;

/**
 * Asks whose letter it is: the letter may have a slip, or the record, or it may be another patient's.
 *
 * @param rule in whose name
 * @param message without words of the letter
 * @param severity how grave
 */
record IdentityQuestion(RuleId rule, String message, Severity severity) {

    /** One that holds the letter back. */
    IdentityQuestion(RuleId rule, String message) {
        this(rule, message, Severity.BLOCK);
    }

    /** A finding at a place, with what the record has instead, if it has anything. */
    Finding about(Span place, Optional<Edit> recorded) {
        List<Answer> answers = recorded.map(edit -> List.of(Answer.changing(edit.replacement(), edit)))
                .orElse(List.empty());
        return Finding.builder()
                .rule(rule)
                .severity(severity)
                .disposition(Disposition.ASK)
                .message(message)
                .span(place)
                .suggestions(recorded.map(List::of).orElse(List.empty()))
                .query(Query.of(
                        message + " Is this the right patient, please?",
                        answers.append(Answer.leavingOpen("No: this is not about the patient in the record"))
                                .append(Answer.keeping("Yes, and the letter is right as it stands"))))
                .build();
    }
}
