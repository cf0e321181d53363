package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.terminology.lexicon.ErrorProne;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.Seq;

/** Finds doses with a trailing zero or without a leading one, which have been read ten times too high. */
final class DoseNotationRule implements ParagraphRule {

    private final NumberExpressions numbers;

    DoseNotationRule(Layers layers) {
        this.numbers = NumberExpressions.of(
                layers.entries(ErrorProne.class).filter(each -> NumberExpressions.isAboutZeros(each.entry())));
    }

    @Override
    public RuleId id() {
        return ReviewRules.DOSE_NOTATION;
    }

    @Override
    public String summary() {
        return "A dose is written so that it can be read ten times too high.";
    }

    @Override
    public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        run.steps(reading.words().count());
        return numbers.find(reading, context, id());
    }
}
