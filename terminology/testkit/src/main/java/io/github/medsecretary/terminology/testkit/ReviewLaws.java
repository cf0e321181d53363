package io.github.medsecretary.terminology.testkit;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edits;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.review.Review;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What holds for every review of every text. Each law throws an {@link AssertionError} that names it and a rule. */
public final class ReviewLaws {

    private ReviewLaws() {}

    /** All laws about one text. */
    public static void check(Review review, ClinicalText text, DocumentContext context) {
        Seq<Finding> findings = review.check(text, context);
        findings.forEach(finding -> {
            noRuleFails(finding);
            editsApply(finding, text);
            messagesQuoteNothing(finding, text);
        });
        inOrder(findings);
        law("the same text gives the same findings", "", findings.equals(review.check(text, context)));
    }

    /**
     * What is found by going on from a text before an edit is what is found in the text after it. It is broken by a rule
     * about paragraphs, by facts, or by a rule that judges by facts, that depend on what stands farther away than they may. That shows only where
     * something is far away: give it letters of several paragraphs, parted by empty lines, of twenty words and more, and
     * edits of which some add, change and take away what the rule looks for, and headings.
     */
    public static void recheck(Review review, ClinicalText before, ClinicalText after, DocumentContext context) {
        Seq<Finding> whole = review.check(after, context);
        Seq<Finding> again =
                review.recheck(review.checked(before, context), after).findings();
        String rule = whole.removeAll(again)
                .appendAll(again.removeAll(whole))
                .headOption()
                .map(each -> each.rule().label())
                .getOrElse("");
        law("after an edit the findings are those of the whole text", rule, again.equals(whole));
    }

    // Nor points outside the text, which a review takes for a failure.
    private static void noRuleFails(Finding finding) {
        boolean fails = finding.rule().equals(RuleSet.RULE_FAULT);
        law("no rule fails", fails ? finding.about().map(Reference::id).mkString() : "", !fails);
    }

    private static void editsApply(Finding finding, ClinicalText text) {
        boolean apply = finding.suggestions()
                .forAll(edit -> Edits.of(List.of(edit))
                        .flatMap(edits -> edits.applyTo(text))
                        .isRight());
        law("edits apply", finding.rule().label(), apply);
        boolean decided = finding.disposition() != Disposition.FIX
                || !finding.suggestions().isEmpty();
        law("what is to be fixed has a fix", finding.rule().label(), decided);
        boolean asked =
                finding.disposition() != Disposition.ASK || finding.query().isPresent();
        law("what is to be asked has a question", finding.rule().label(), asked);
    }

    // A quotation of one or two letters may stand in a message by chance.
    private static void messagesQuoteNothing(Finding finding, ClinicalText text) {
        boolean quotes = finding.span()
                .map(text::quote)
                .filter(quote -> quote.length() > 8 && finding.message().contains(quote))
                .isPresent();
        law("messages quote nothing", finding.rule().label(), !quotes);
    }

    private static void inOrder(Seq<Finding> findings) {
        Seq<Span> places = findings.flatMap(finding -> finding.span().stream().toList());
        law("findings come in the order of the text", "", places.equals(places.sorted()));
    }

    private static void law(String law, String rule, boolean holds) {
        if (!holds) {
            throw new AssertionError(law + (rule.isEmpty() ? "" : ": " + rule));
        }
    }
}
