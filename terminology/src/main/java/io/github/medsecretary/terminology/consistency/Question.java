package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;

/**
 * What all findings of contradictions have in common: they ask, and change nothing. What may be answered is what the
 * letter or the record says elsewhere; a fact that nobody has stated is never proposed.
 *
 * @param rule in whose name
 * @param message without words of the letter
 * @param question to the clinician
 * @param answers what may be ticked
 */
record Question(RuleId rule, String message, String question, Seq<Answer> answers) {

    /** The answer that nothing need be changed. */
    static final Answer RIGHT = Answer.keeping("It is right as it stands");

    /** The answer that both of two mentions are right. */
    static final Answer BOTH = Answer.keeping("Both are right as they stand");

    /** One to which nothing but that it is right can be answered as yet. */
    Question(RuleId rule, String message, String question) {
        this(rule, message, question, List.of(RIGHT));
    }

    /** The same with other answers. */
    Question answeredBy(Answer... others) {
        return new Question(rule, message, question, List.of(others));
    }

    /** The same with a change that would put it right, if there is one. */
    Question offering(Optional<Edit> edit) {
        return edit.map(each -> offering(each.replacement(), each)).orElse(this);
    }

    /** The same with a change that would put it right, under a name of its own. */
    Question offering(String label, Edit edit) {
        return new Question(rule, message, question, answers.prepend(Answer.changing(label, edit)));
    }

    /**
     * The same about a place that disagrees with others, of which one has to be written as the other is.
     *
     * @param here writes what the other places say
     * @param there write at each of them what is said here; several have to be looked at one by one
     */
    Question between(Edit here, Seq<Edit> there) {
        Answer other = there.size() == 1
                ? Answer.changing(there.head().replacement() + ", and the other place is to be corrected", there.head())
                : Answer.leavingOpen("It is right here: I will correct the other places");
        return answeredBy(Answer.changing(here.replacement(), here), other, BOTH);
    }

    /** A finding at a place that rests on others. */
    Finding about(Span place, Seq<Span> others, double confidence) {
        return about(place, others, confidence, List.empty());
    }

    /** A finding at a place that rests on others, and on words that spoke for it. */
    Finding about(Span place, Seq<Span> others, double confidence, Seq<String> evidence) {
        return Finding.builder()
                .rule(rule)
                .severity(Severity.WARN)
                .disposition(Disposition.ASK)
                .message(message)
                .span(place)
                .related(others.filter(each -> !each.equals(place)).distinct())
                .suggestions(answers.flatMap(each -> each.edit().map(List::of).orElse(List.empty()))
                        .filter(edit -> edit.span().equals(place)))
                .evidence(evidence)
                .query(Query.of(question, answers))
                .confidence(confidence)
                .build();
    }
}
