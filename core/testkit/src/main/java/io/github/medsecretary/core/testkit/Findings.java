package io.github.medsecretary.core.testkit;

import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of rules' names and of what rules find. */
public final class Findings {

    private Findings() {}

    /** Names of built-in and of vendors' rules. */
    public static Arbitrary<RuleId> ruleIds() {
        return Combinators.combine(
                        Arbitraries.of(RuleId.BUILT_IN, "acme", "north-west"),
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .ofMinLength(1)
                                .ofMaxLength(12),
                        Arbitraries.integers().between(1, 99))
                .as(RuleId::of);
    }

    /** Findings about a place in a text, or about none. */
    public static Arbitrary<Finding> findings() {
        return Combinators.combine(
                        ruleIds(),
                        Arbitraries.of(Severity.class),
                        Arbitraries.of(Disposition.class),
                        Texts.spans().optional(),
                        Arbitraries.doubles().between(0, 1))
                .as((rule, severity, disposition, span, confidence) -> Finding.builder()
                        .rule(rule)
                        .severity(severity)
                        .disposition(disposition)
                        .message("Something is wrong here.")
                        .span(span)
                        .confidence(confidence)
                        .build());
    }
}
