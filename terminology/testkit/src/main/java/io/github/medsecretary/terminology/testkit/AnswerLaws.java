package io.github.medsecretary.terminology.testkit;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.proposal.GivenAnswer;
import io.github.medsecretary.terminology.query.Answered;
import io.github.medsecretary.terminology.query.Answering;
import io.github.medsecretary.terminology.query.Question;
import io.github.medsecretary.terminology.query.Questions;
import io.github.medsecretary.terminology.query.Reply;
import io.github.medsecretary.terminology.review.Occasion;
import io.github.medsecretary.terminology.review.Review;
import io.github.medsecretary.terminology.review.Suppressions;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/**
 * What holds for the questions about every text, and for each answer that they offer. Each law throws an
 * {@link AssertionError} that names it and a rule.
 */
public final class AnswerLaws {

    private static final Occasion ONCE = new Occasion("letter", "author", LocalDate.of(2030, 1, 4));

    private AnswerLaws() {}

    /** All laws about the questions of one text. */
    public static void check(Review review, ClinicalText text, DocumentContext context) {
        for (Question question : Questions.of(review.check(text, context), text)) {
            Seq<Answer> answers = question.query().answers();
            law("two or three answers are offered", question, answers.size() == 2 || answers.size() == 3);
            law(
                    "no answer is offered twice",
                    question,
                    answers.distinctBy(Answer::label).size() == answers.size());
            for (int i = 1; i <= answers.size(); i++) {
                Answered after = Answering.answer(text, question, new Reply.Ticked(i), ONCE)
                        .getOrElseThrow(problem -> new AssertionError("an answer can be taken: " + problem));
                check(answers.get(i - 1), question, after, text, review.check(after.text(), context));
            }
        }
    }

    private static void check(
            Answer answer, Question question, Answered after, ClinicalText before, Seq<Finding> findings) {
        if (answer.edit().isPresent()) {
            law("an edit changes the text", question, !after.text().equals(before));
            law("an edit settles nothing", question, after.settled().isEmpty());
            boolean there = after.edit()
                    .map(edit -> edit.span())
                    .equals(question.finding().span());
            var learnt = GivenAnswer.of("author", "letter", before, question, after);
            law("only a change of what is asked about is learnt", question, there || learnt.isEmpty());
            law("what is changed is not asked again", question, !isAsked(question, shift(question, after), findings));
            return;
        }
        law("only an edit changes the text", question, after.text().equals(before));
        var shown = Suppressions.of(after.settled().map(List::of).orElse(List.empty()))
                .sift(findings, after.text(), ONCE)
                .shown();
        law("what is open is shown, what is right is not", question, answer.isOpen() == isAsked(question, 0, shown));
        if (answer.isOpen()) {
            law(
                    "what is open is not settled",
                    question,
                    after.isOpen() && after.settled().isEmpty());
            law(
                    "of what is open nothing is learnt",
                    question,
                    GivenAnswer.of("author", "letter", before, question, after).isEmpty());
        }
    }

    // An edit at another place moves the words that were asked about.
    private static int shift(Question question, Answered after) {
        int place = start(question.finding());
        return after.edit()
                .filter(edit -> edit.span().end() <= place)
                .map(edit -> edit.replacement().length() - edit.span().length())
                .orElse(0);
    }

    private static boolean isAsked(Question question, int shift, Seq<Finding> findings) {
        int place = start(question.finding()) + shift;
        return findings.exists(each -> each.rule().equals(question.finding().rule())
                && each.message().equals(question.finding().message())
                && start(each) == place);
    }

    private static int start(Finding finding) {
        return finding.span().map(Span::start).orElse(-1);
    }

    private static void law(String law, Question question, boolean holds) {
        if (!holds) {
            throw new AssertionError(law + ": " + question.finding().rule().label());
        }
    }
}
