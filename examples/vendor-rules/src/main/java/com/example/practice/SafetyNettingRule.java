package com.example.practice;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Parameter;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Notes a discharge from clinic that doesn't say what to do if things get worse. */
public final class SafetyNettingRule implements Rule<Reading, DocumentContext> {

    private static final RuleId ID = RuleId.of("example", "safety-netting", 1);

    private static final Parameter WORDS =
            new Parameter("shortest-letter", "Letters of fewer words are passed over.", 0, 0, 10_000);

    /** The rule. */
    public SafetyNettingRule() {}

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public String summary() {
        return "A discharge doesn't say what to do if things get worse.";
    }

    @Override
    public Seq<Parameter> parameters() {
        return List.of(WORDS);
    }

    @Override
    public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        run.steps(reading.words().count());
        int discharge = find(reading, "discharged");
        if (reading.words().count() < run.value(WORDS)
                || discharge < 0
                || find(reading, "worse") >= 0
                || find(reading, "return") >= 0) {
            return List.empty();
        }
        Span place = reading.words().span(discharge);
        return List.of(Finding.builder()
                .rule(ID)
                .severity(Severity.INFO)
                .disposition(Disposition.NOTE)
                .message(summary())
                .span(place)
                .build());
    }

    private static int find(Reading reading, String word) {
        for (int i = 0; i < reading.words().count(); i++) {
            if (reading.words().folded(i).equals(word)) {
                return i;
            }
        }
        return -1;
    }
}
