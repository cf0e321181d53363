package io.github.medsecretary.core.rule;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * A rule about a text and a context of one word, made of one lambda.
 *
 * @param id its name
 * @param parameters what can be chosen
 * @param body what it does
 */
record StubRule(RuleId id, Seq<Parameter> parameters, Body body) implements Rule<String, String> {

    static final Parameter LENGTH = new Parameter("length", "Letters.", 3, 1, 9);

    /** What a rule does. */
    @FunctionalInterface
    interface Body {
        Seq<Finding> check(String subject, String context, RuleRun run);
    }

    static StubRule of(String name, Body body) {
        return of(RuleId.builtIn(name), body);
    }

    static StubRule of(RuleId id, Body body) {
        return new StubRule(id, List.of(LENGTH), body);
    }

    /** A rule that says one thing in its own name. */
    static StubRule saying(String name) {
        return of(name, (subject, context, run) -> List.of(finding(RuleId.builtIn(name))));
    }

    static Finding finding(RuleId rule) {
        return started(rule).build();
    }

    static Finding.Builder started(RuleId rule) {
        return Finding.builder()
                .rule(rule)
                .severity(Severity.WARN)
                .disposition(Disposition.NOTE)
                .message("Something is wrong.");
    }

    @Override
    public String summary() {
        return "Says what a test wants.";
    }

    @Override
    public Seq<Finding> check(String subject, String context, RuleRun run) {
        return body.check(subject, context, run);
    }
}
