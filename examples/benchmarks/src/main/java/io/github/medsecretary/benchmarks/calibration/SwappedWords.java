package io.github.medsecretary.benchmarks.calibration;

import io.github.medsecretary.benchmarks.SwappedWord;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.review.Review;
import io.github.medsecretary.terminology.review.ReviewRules;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What the rules about confusable words say of swapped words and their twins, so that half of the places are errors. */
final class SwappedWords {

    private SwappedWords() {}

    static Seq<Judged> judged(Review review, Iterable<SwappedWord> words) {
        return List.ofAll(words)
                .flatMap(each -> at(each.place(), review.check(each.text(), each.context()))
                        .map(finding -> Judged.of(finding, proposesFirst(finding, each.right())))
                        .appendAll(at(each.twinPlace(), review.check(each.twin(), each.context()))
                                .map(finding -> Judged.of(finding, false))));
    }

    private static Seq<Finding> at(Span place, Seq<Finding> findings) {
        return findings.filter(each -> each.rule().isSameRule(ReviewRules.HOMONYM)
                        || each.rule().isSameRule(ReviewRules.LASA))
                .filter(each -> each.span().filter(place::overlaps).isPresent());
    }

    private static boolean proposesFirst(Finding finding, String right) {
        return finding.suggestions()
                .headOption()
                .exists(each -> each.replacement().equalsIgnoreCase(right));
    }
}
