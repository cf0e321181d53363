package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.terminology.reading.FactRule;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** The rules of a review that judge by facts, each asked by itself. Immutable and thread-safe. */
final class Judges {

    private final Array<Judge> all;

    Judges(RuleSet<Reading, DocumentContext> rules) {
        all = Array.ofAll(rules.rules())
                .filter(FactRule.class::isInstance)
                .map(rule -> new Judge(
                        (FactRule) rule, rules.filter(each -> each.id().equals(rule.id()))));
    }

    /** A rule with the values of its parameters. */
    private record Judge(FactRule rule, RuleSet<Reading, DocumentContext> alone) {}

    /** What each of them finds. */
    Seq<Seq<Finding>> check(Reading reading, DocumentContext context) {
        return all.map(each -> each.alone().check(reading, context));
    }

    /** The same after an edit, given what each of them has found before. */
    Seq<Seq<Finding>> recheck(Seq<Seq<Finding>> before, KeptFindings kept, Reading reading, DocumentContext context) {
        return all.zipWith(
                before,
                (each, former) -> kept.of(each.rule(), former)
                        .getOrElse(() -> each.alone().check(reading, context)));
    }
}
