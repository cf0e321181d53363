package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The question whether another word is meant than the one that is written.
 *
 * @param rule the rule that asks
 * @param message what it says of the word
 */
record BetterWordQuestion(RuleId rule, String message) {

    /** About a place, given the words that may be meant, the best first; none if there is none. */
    Option<Finding> about(Span place, Seq<BetterWord> better, Reading reading) {
        return better.headOption()
                .map(best -> finding(place, best, better, reading.text().quote(place)));
    }

    private Finding finding(Span place, BetterWord best, Seq<BetterWord> better, String quote) {
        Seq<Edit> edits = better.map(each -> Edit.replace(place, LetterCase.like(quote, each.word())));
        Seq<Answer> answers = edits.map(edit -> Answer.changing(edit.replacement(), edit));
        return Finding.builder()
                .rule(rule)
                .severity(Severity.WARN)
                .disposition(Disposition.ASK)
                .message(message)
                .span(place)
                .suggestions(edits)
                .query(Query.of(
                        "Did you mean "
                                + edits.map(edit -> "“" + edit.replacement() + "”")
                                        .mkString(" or ") + " rather than “" + quote + "”?",
                        answers.append(Answer.keeping(quote))))
                .evidence(best.evidence().get())
                .confidence(best.confidence())
                .provenance(best.provenance())
                .build();
    }
}
