package io.github.medsecretary.benchmarks.proofreaders;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.confusion.ConfusionModel;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.review.Review;
import io.vavr.collection.Seq;
import java.util.function.Predicate;

/** A review, of which some findings count. */
record OurProofreader(Review review, Predicate<Finding> counted) implements Proofreader {

    /** The everyday profile with what was learnt of pairs. */
    static Review everyday() {
        return Review.everyday(Dictionary.of(UkLexicons.layers()), ConfusionModel.uk());
    }

    @Override
    public Seq<Remark> check(ClinicalText text, DocumentContext context) {
        return review.check(text, context)
                .filter(counted)
                .filter(finding -> finding.span().isPresent())
                .map(finding -> new Remark(finding.span().orElseThrow(), word -> word.isOfferedBy(finding)));
    }
}
