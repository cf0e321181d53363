package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.Jurisdiction;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.terminology.lexicon.Sourced;
import io.github.medsecretary.terminology.lexicon.Variant;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Finds American spellings, and American names of medicines, in a British letter. */
final class VariantRule implements ParagraphRule {

    @Override
    public RuleId id() {
        return ReviewRules.VARIANT;
    }

    @Override
    public String summary() {
        return "This is the American spelling or name.";
    }

    @Override
    public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        if (!context.jurisdiction().equals(Jurisdiction.GB)) {
            return List.empty();
        }
        Seq<Mention<Variant>> mentions = reading.mentions(Variant.class);
        run.steps(mentions.size());
        return mentions.map(mention -> finding(mention, mention.entries().head(), reading));
    }

    private Finding finding(Mention<Variant> mention, Sourced<Variant> variant, Reading reading) {
        String british = LetterCase.like(
                reading.text().quote(mention.span()), variant.entry().british());
        return Finding.builder()
                .rule(id())
                .severity(Severity.INFO)
                .disposition(Disposition.FIX)
                .message(summary())
                .span(mention.span())
                .suggestions(List.of(Edit.replace(mention.span(), british)))
                .provenance(variant.provenance())
                .build();
    }
}
