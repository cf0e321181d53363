package io.github.medsecretary.terminology.testkit;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Asks about the first word of every text, whatever has been answered. */
final class Stubborn implements Rule<Reading, DocumentContext> {

    @Override
    public RuleId id() {
        return RuleId.of("acme", "stubborn", 1);
    }

    @Override
    public String summary() {
        return "The first word is odd.";
    }

    @Override
    public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        Span first = reading.words().span(0);
        return List.of(Finding.builder()
                .rule(id())
                .severity(Severity.WARN)
                .disposition(Disposition.ASK)
                .message(summary())
                .span(first)
                .query(Query.of(
                        "Is it right?", List.of(Answer.changing("Everything", Edit.replace(first, "Everything")))))
                .build());
    }
}
