package io.github.medsecretary.benchmarks.calibration;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.review.Review;
import io.github.medsecretary.terminology.review.ReviewRules;
import io.github.medsecretary.terminology.spelling.Spelling;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Map;

/** What the rule about spelling says of misspelt words, and of the right ones, in a sentence. */
final class MisspeltWords {

    private static final String BEFORE = "We discussed the ";
    private static final String AFTER = " with her today.";

    private MisspeltWords() {}

    static Seq<Judged> judged(Review review, Iterable<Map<String, String>> words) {
        var spelling = Spelling.uk();
        return List.ofAll(words).flatMap(each -> {
            String gold = each.getOrDefault("gold", "");
            String british = spelling.british(gold).orElse(gold);
            return said(review, each.getOrDefault("word", ""))
                    .map(finding -> Judged.of(finding, proposesFirst(finding, british)))
                    .appendAll(said(review, gold).map(finding -> Judged.of(finding, false)));
        });
    }

    private static Seq<Finding> said(Review review, String word) {
        Span place = Span.of(BEFORE.length(), BEFORE.length() + word.length());
        return review.check(ClinicalText.of(BEFORE + word + AFTER).get(), DocumentContext.unknown())
                .filter(each -> each.rule().isSameRule(ReviewRules.SPELLING))
                .filter(each -> each.span().filter(place::overlaps).isPresent());
    }

    private static boolean proposesFirst(Finding finding, String right) {
        return finding.suggestions()
                .headOption()
                .exists(each -> each.replacement().equalsIgnoreCase(right));
    }
}
