package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** One thing that may be wrong with the short forms that a letter defines itself. */
final class DefinitionRule implements Rule<Reading, DocumentContext> {

    /** What is wrong with the definitions of a letter, each finding under the rule's name. */
    interface Check {
        Seq<Finding> of(DefinedForms forms);
    }

    private final RuleId id;
    private final String summary;
    private final Check check;

    private DefinitionRule(RuleId id, String summary, Check check) {
        this.id = id;
        this.summary = summary;
        this.check = check;
    }

    /** All of them, by what the short forms of a dictionary stand for. */
    static Seq<Rule<Reading, DocumentContext>> all(Dictionary dictionary) {
        var inventory = new KnownSenses(dictionary);
        return List.of(
                new DefinitionRule(
                        ReviewRules.DEFINITION_REPEATED,
                        "A short form is defined more than once.",
                        DefinitionChecks::repeated),
                new DefinitionRule(
                        ReviewRules.DEFINITION_UNUSED,
                        "A short form is defined and not used.",
                        DefinitionChecks::unused),
                new DefinitionRule(
                        ReviewRules.DEFINITION_LATE,
                        "A short form is used before it is defined.",
                        DefinitionChecks::late),
                new DefinitionRule(
                        ReviewRules.DEFINITION_OTHERWISE,
                        "A short form is defined as what no lexicon knows it for.",
                        forms -> DefinitionChecks.otherwise(forms, inventory)));
    }

    @Override
    public RuleId id() {
        return id;
    }

    @Override
    public String summary() {
        return summary;
    }

    @Override
    public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        run.steps(reading.words().count());
        return check.of(DefinedForms.of(reading));
    }
}
