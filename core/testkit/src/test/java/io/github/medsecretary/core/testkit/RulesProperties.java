package io.github.medsecretary.core.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Judgement;
import io.github.medsecretary.core.rule.NamedOverride;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.time.AsOf;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RulesProperties {

    /** Repeats what it was given, or throws with the text if there is nothing to repeat. */
    private record Echo(RuleId id, Seq<Finding> findings) implements Rule<ClinicalText, String> {

        @Override
        public String summary() {
            return "Says what a property wants.";
        }

        @Override
        public Seq<Finding> check(ClinicalText subject, String context, RuleRun run) {
            if (findings.isEmpty()) {
                throw new IllegalStateException(subject.value());
            }
            return findings;
        }
    }

    private static Seq<Echo> echoes(Iterable<Finding> findings) {
        return List.ofAll(findings)
                .zipWithIndex((finding, at) ->
                        new Echo(RuleId.of(finding.rule().namespace(), "echo-" + at, 1), List.of(finding)));
    }

    @Property(tries = 300)
    void the_findings_of_others_survive_a_rule_that_throws(
            @ForAll @Size(max = 6) java.util.List<Finding> findings,
            @ForAll @IntRange(max = 6) int at,
            @ForAll ClinicalText text) {
        var good = echoes(findings);
        var bad = new Echo(RuleId.of("acme", "bad", 1), List.empty());
        var found = RuleSet.of(good.insert(Math.min(at, good.size()), bad)).check(text, "context");
        assertEquals(List.ofAll(findings), found.filter(each -> !each.rule().equals(RuleSet.RULE_FAULT)));
        assertEquals(findings.size() + 1, found.size());
        if (text.length() > 8) {
            assertFalse(found.toString().contains(text.value()));
        }
    }

    @Property(tries = 300)
    void every_finding_stands_or_is_accepted_but_not_both(
            @ForAll @Size(max = 6) java.util.List<Finding> findings, @ForAll Finding accepted, @ForAll AsOf present) {
        var override = NamedOverride.builder()
                .rule(accepted.rule())
                .about(accepted.about())
                .by(Reference.of("Practitioner", "dr-1"))
                .privileges(List.of("overbook", "send-anyway"))
                .reason("Agreed.")
                .at(present)
                .build();
        var judgement = Judgement.of(List.ofAll(findings).append(accepted), List.of(override));
        assertEquals(
                findings.size() + 1,
                judgement.standing().size() + judgement.accepted().size());
        assertEquals(
                accepted.overridableWith().isPresent(),
                judgement.accepted().map(Judgement.Accepted::finding).contains(accepted));
        assertTrue(judgement.standing().forAll(each -> !override.covers(each)));
    }

    @Property(tries = 300)
    void a_description_quotes_only_what_the_text_holds(@ForAll Finding finding, @ForAll ClinicalText text) {
        boolean quoted = finding.span()
                .filter(span -> !span.isEmpty() && text.holds(span))
                .isPresent();
        assertEquals(quoted, finding.describe(text).startsWith("“"));
        assertTrue(finding.describe(text).endsWith(finding.message()));
    }
}
