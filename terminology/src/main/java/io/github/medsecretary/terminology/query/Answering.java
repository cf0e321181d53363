package io.github.medsecretary.terminology.query;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Edits;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.review.Occasion;
import io.github.medsecretary.terminology.review.Suppression;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.Optional;

/**
 * Takes a clinician's answer back into the letter: an edit, or, where the words are right, a suppression for this letter
 * only, so that it is not asked again. After an answer that leaves the question open, as that the words are not right, or
 * words of their own for no place, nothing is changed and nothing settled: the letter waits until somebody has said what is. The text has to be the one that was asked about. Pure.
 */
public final class Answering {

    private Answering() {}

    /**
     * The letter after an answer; {@link CoreCode#OUT_OF_RANGE} if there is no such answer, and what an edit is refused
     * for otherwise.
     *
     * @param occasion which letter it is and who answers, on which day
     */
    public static Either<Problem, Answered> answer(
            ClinicalText text, Question question, Reply reply, Occasion occasion) {
        if (reply instanceof Reply.Written written) {
            return question.finding()
                    .span()
                    .filter(span -> !span.isEmpty())
                    .map(span -> changed(text, Edit.replace(span, written.words())))
                    .orElseGet(() -> Either.right(open(text)));
        }
        int index = ((Reply.Ticked) reply).answer() - 1;
        if (index < 0 || index >= question.query().answers().size()) {
            return Either.left(Problem.of(CoreCode.OUT_OF_RANGE, "The question has no such answer."));
        }
        Answer answer = question.query().answers().get(index);
        return answer.edit()
                .map(edit -> changed(text, edit))
                .orElseGet(() -> Either.right(answer.isOpen() ? open(text) : kept(text, question, occasion)));
    }

    // Words for a question about no place have still to be written into the letter by somebody.
    private static Answered open(ClinicalText text) {
        return new Answered(text, Optional.empty(), Optional.empty());
    }

    private static Either<Problem, Answered> changed(ClinicalText text, Edit edit) {
        return Edits.of(List.of(edit))
                .flatMap(edits -> edits.applyTo(text))
                .map(after -> new Answered(after, Optional.of(edit), Optional.empty()));
    }

    private static Answered kept(ClinicalText text, Question question, Occasion occasion) {
        Optional<Span> place = question.finding().span().filter(text::holds);
        var settled = Suppression.builder()
                .rule(question.finding().rule())
                .reach(new Suppression.Reach.OneLetter(occasion.letter()))
                .words(place.map(text::quote))
                .by(occasion.author())
                .reason("asked and answered")
                .build();
        return new Answered(text, Optional.empty(), Optional.of(settled));
    }
}
