package io.github.medsecretary.core.rule;

import io.github.medsecretary.core.text.Span;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Tests a rule in one line, without a test framework:
 * {@code RuleVerifier.of(rule).given(text, context).finds(1)}.
 *
 * <p>Each {@code given} runs the rule twice and fails unless both runs agree and neither faults. Failures are
 * {@link AssertionError}s that say what was found, without quoting the subject. Immutable and thread-safe.
 *
 * @param <S> what the rule checks
 * @param <C> the context that it needs
 */
public final class RuleVerifier<S, C> {

    private final RuleSet<S, C> only;

    private RuleVerifier(RuleSet<S, C> only) {
        this.only = only;
    }

    /** A verifier of one rule with its initial parameters. */
    public static <S, C> RuleVerifier<S, C> of(Rule<S, C> rule) {
        return new RuleVerifier<>(RuleSet.of(List.of(rule)));
    }

    /** The same verifier with a parameter chosen. */
    public RuleVerifier<S, C> with(String parameter, long value) {
        RuleId rule = only.rules().head().id();
        return new RuleVerifier<>(
                only.set(rule, parameter, value).getOrElseThrow(problem -> new AssertionError(problem.toString())));
    }

    /** Runs the rule on a subject. */
    public Outcome given(S subject, C context) {
        Seq<Finding> first = only.check(subject, context);
        if (!first.equals(only.check(subject, context))) {
            throw new AssertionError("the rule found something else the second time");
        }
        first.find(finding -> finding.rule().equals(RuleSet.RULE_FAULT)).forEach(fault -> {
            throw new AssertionError(fault.message());
        });
        return new Outcome(first);
    }

    /** What a rule found, to be asserted upon. */
    public static final class Outcome {

        private final Seq<Finding> findings;

        Outcome(Seq<Finding> findings) {
            this.findings = findings;
        }

        /** Fails unless there are exactly {@code count} findings. */
        public Outcome finds(int count) {
            return require(findings.size() == count, count + " findings");
        }

        /** Fails if there is any finding. */
        public Outcome findsNothing() {
            return finds(0);
        }

        /** Fails unless some finding is about exactly this place. */
        public Outcome findsAt(int start, int end) {
            Span wanted = Span.of(start, end);
            return require(
                    findings.exists(each -> each.span().filter(wanted::equals).isPresent()), "one at " + wanted);
        }

        /** Fails unless some finding is about this thing. */
        public Outcome findsAbout(Reference thing) {
            return require(findings.exists(each -> each.about().contains(thing)), "one about " + thing);
        }

        /** Fails unless some finding's likeliest suggestion puts in these words. */
        public Outcome suggests(String replacement) {
            return require(
                    findings.exists(each -> each.suggestions()
                            .headOption()
                            .exists(edit -> edit.replacement().equals(replacement))),
                    "that suggestion");
        }

        /** The findings, for assertions of other kinds. */
        public Seq<Finding> findings() {
            return findings;
        }

        private Outcome require(boolean holds, String expected) {
            if (!holds) {
                throw new AssertionError("expected " + expected + ", found " + findings.size() + ": "
                        + findings.map(each -> each.rule().label()
                                + each.span().map(Span::toString).orElse("")));
            }
            return this;
        }
    }
}
