package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Parameter;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.document.Section;
import io.github.medsecretary.terminology.reading.FactRule;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** A rule as a profile wants it. It stays of its kind, for a review asks each kind otherwise after an edit. */
interface Sifted extends Rule<Reading, DocumentContext> {

    static Sifted of(Rule<Reading, DocumentContext> rule, Profile profile) {
        if (rule instanceof FactRule judge) {
            return new ByFacts(judge, profile);
        }
        return rule instanceof ParagraphRule ? new NearBy(rule, profile) : new Whole(rule, profile);
    }

    Rule<Reading, DocumentContext> rule();

    Profile profile();

    @Override
    default RuleId id() {
        return rule().id();
    }

    @Override
    default String summary() {
        return rule().summary();
    }

    @Override
    default Seq<Parameter> parameters() {
        return rule().parameters();
    }

    @Override
    default Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        Seq<Finding> found = rule().check(reading, context, run);
        return found.isEmpty() ? List.empty() : profile().sifted(found);
    }

    /** A rule about the whole letter. */
    record Whole(Rule<Reading, DocumentContext> rule, Profile profile) implements Sifted {}

    /** A rule about paragraphs. */
    record NearBy(Rule<Reading, DocumentContext> rule, Profile profile) implements Sifted, ParagraphRule {}

    /** A rule that judges by facts. */
    record ByFacts(FactRule rule, Profile profile) implements Sifted, FactRule {

        @Override
        public Seq<Ground> judgesBy() {
            return rule.judgesBy();
        }

        @Override
        public boolean readsAllOf(Section section, ClinicalText text) {
            return rule.readsAllOf(section, text);
        }
    }
}
