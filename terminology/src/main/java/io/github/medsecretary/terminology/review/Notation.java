package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.ErrorProne;
import io.github.medsecretary.terminology.lexicon.Sourced;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.Seq;
import java.util.Optional;

/** What is said of an expression that has been misread. */
final class Notation {

    private Notation() {}

    static Finding finding(RuleId rule, Sourced<ErrorProne> entry, Span span, Seq<String> preferred, Reading reading) {
        Seq<Edit> edits = preferred.map(each -> Edit.replace(span, each));
        ErrorProne expression = entry.entry();
        return Finding.builder()
                .rule(rule)
                .severity(expression.severity())
                .disposition(expression.disposition())
                .message("This expression is unsafe: " + expression.reason() + ".")
                .span(span)
                .suggestions(edits)
                .query(query(expression, reading.text().quote(span), edits))
                .provenance(entry.provenance())
                .build();
    }

    private static Optional<Query> query(ErrorProne expression, String quote, Seq<Edit> edits) {
        return expression.disposition() == Disposition.ASK
                ? Optional.of(Query.of(
                        "What do you mean by “" + quote + "”, please?",
                        edits.map(edit -> Answer.changing(edit.replacement(), edit))))
                : Optional.empty();
    }
}
