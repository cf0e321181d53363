package io.github.medsecretary.terminology.proposal;

import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.terminology.query.Answered;
import io.github.medsecretary.terminology.query.Question;
import java.util.Optional;

/**
 * What a clinician answered about some words of one letter.
 *
 * @param clinician who answered, by identifier
 * @param letter the letter's reference, so that one letter counts once
 * @param rule what asked
 * @param words the words that were asked about
 * @param instead what stands there now; absent if the words were right
 */
public record GivenAnswer(String clinician, String letter, RuleId rule, String words, Optional<String> instead) {

    /**
     * An answer that has been taken into a letter; none where the question was about no words, or is still open: of words
     * that are not right nobody learns that they are. Nor is a change of other words learnt, as of another mention.
     */
    public static Optional<GivenAnswer> of(
            String clinician, String letter, ClinicalText asked, Question question, Answered answered) {
        return question.finding()
                .span()
                .filter(span -> !answered.isOpen())
                .filter(span -> answered.edit()
                        .filter(edit -> !edit.span().equals(span))
                        .isEmpty())
                .filter(span -> !span.isEmpty() && asked.holds(span))
                .map(span -> new GivenAnswer(
                        clinician,
                        letter,
                        question.finding().rule(),
                        asked.quote(span),
                        answered.edit().map(Edit::replacement)));
    }

    /** The words are the patient's. */
    @Override
    public String toString() {
        return "GivenAnswer[" + rule.label() + "]";
    }
}
