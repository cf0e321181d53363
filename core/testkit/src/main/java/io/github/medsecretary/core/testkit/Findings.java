package io.github.medsecretary.core.testkit;

import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.Edit;
import io.vavr.collection.List;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of what rules say. */
public final class Findings {

    private Findings() {}

    /** Names of built-in rules and of vendors'. */
    public static Arbitrary<RuleId> ruleIds() {
        return Combinators.combine(
                        Arbitraries.of(RuleId.BUILT_IN, "acme", "st-ives-2"),
                        Arbitraries.of("OVERLAP", "unit-missing", "LATERALITY", "R2"),
                        Arbitraries.integers().between(1, 12))
                .as(RuleId::of);
    }

    /** References to things in a diary, patients among them. */
    public static Arbitrary<Reference> references() {
        return Combinators.combine(
                        Arbitraries.of("Appointment", "Practitioner", "Location", Reference.PATIENT),
                        Tokens.ids("thing"))
                .as(Reference::of);
    }

    /** Findings about places in a text, about things, about both or neither; those about a place suggest a change of it. */
    public static Arbitrary<Finding> findings() {
        Arbitrary<Supplier<Finding.Builder>> places = Combinators.combine(
                        Texts.spans().optional(0.7),
                        references().list().ofMaxSize(3),
                        Times.intervals().optional(0.3),
                        Arbitraries.of("knee", "2.5 mg", ""))
                .as((span, about, when, replacement) -> () -> Finding.builder()
                        .span(span)
                        .about(List.ofAll(about).sorted().distinct())
                        .when(when)
                        .suggestions(span.map(each -> List.of(Edit.replace(each, replacement)))
                                .orElse(List.empty())));
        return Combinators.combine(
                        places,
                        ruleIds(),
                        Arbitraries.of(Severity.class),
                        Arbitraries.of(Disposition.class),
                        Arbitraries.of("A unit is missing.", "Two visits overlap."),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.of("overbook", "send-anyway").optional())
                .as((start, rule, severity, disposition, message, confidence, privilege) -> start.get()
                        .rule(rule)
                        .severity(severity)
                        .disposition(disposition)
                        .message(message)
                        .confidence(confidence)
                        .overridableWith(privilege)
                        .build());
    }
}
