package io.github.medsecretary.cli.day;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Edits;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.query.Question;
import io.github.medsecretary.terminology.review.ReviewRules;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.Predicate;

/** What a text prints where something was to be filled in: the number of the question about it, never the gap. */
final class Gaps {

    private Gaps() {}

    /**
     * The text with the number of its question in the place of each gap.
     *
     * @param asked what is asked about
     */
    static Either<Problem, ClinicalText> numbered(ClinicalText text, Seq<Question> asked) {
        List<Edit> edits = List.empty();
        for (Question question : asked) {
            Finding each = question.finding();
            boolean gap = each.rule().isSameRule(ReviewRules.PLACEHOLDER);
            if (gap && each.span().filter(free(edits)).isPresent()) {
                edits = edits.append(Edit.replace(each.span().get(), "(question " + question.number() + ")"));
            }
        }
        return Edits.of(edits).flatMap(all -> all.applyTo(text));
    }

    private static Predicate<Span> free(Seq<Edit> taken) {
        return span -> !taken.exists(each -> each.span().overlaps(span));
    }
}
