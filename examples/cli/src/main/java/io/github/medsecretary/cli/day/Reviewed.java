package io.github.medsecretary.cli.day;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Edits;
import io.github.medsecretary.correspondence.content.Absence;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.workflow.OpenQuery;
import io.github.medsecretary.terminology.query.Answering;
import io.github.medsecretary.terminology.query.Question;
import io.github.medsecretary.terminology.query.Reply;
import io.github.medsecretary.terminology.review.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * A dictation's words after the review, and the questions about them. A question keeps its number for as long as it is
 * open, and no number is given twice. Prints counts only.
 *
 * @param name the dictation's name without its ending
 * @param parties whom it is about, by and for
 * @param date the day of the clinic
 * @param context what the review knew
 * @param text the words
 * @param fixed what was put right without asking
 * @param asked the questions about words
 * @param others the questions about something else: a doubt or a wish of who spoke, what is missing
 * @param told by a fragment's id, what has been answered that it says
 */
record Reviewed(
        String name,
        LetterDesk.Parties parties,
        LocalDate date,
        DocumentContext context,
        ClinicalText text,
        Seq<Finding> fixed,
        Seq<Question> asked,
        Seq<OpenQuery> others,
        Map<String, Body> told) {

    /** The answer that there are no allergies. */
    static final String NO_ALLERGIES = "No known allergies";

    /** The same with more questions about something else than words, which are numbered here. */
    Reviewed asking(Seq<OpenQuery> more) {
        int last = last();
        Seq<OpenQuery> fresh = more.reject(each -> others.exists(known ->
                known.fragment().equals(each.fragment()) && known.query().equals(each.query())));
        return with(others.appendAll(
                fresh.zipWithIndex((each, index) -> new OpenQuery(last + index + 1, each.fragment(), each.query()))));
    }

    private Seq<Integer> numbers() {
        return asked.map(Question::number).appendAll(others.map(OpenQuery::number));
    }

    private Reviewed with(Seq<OpenQuery> queries) {
        return new Reviewed(name, parties, date, context, text, fixed, asked, queries, told);
    }

    /** The words after answers, with what is still asked and what is settled where it stands now. */
    Either<Problem, Answered> answered(Seq<Given> answers) {
        List<Edit> edits = List.empty();
        List<Question> kept = List.empty();
        Reviewed so = this;
        for (Given each : answers) {
            Option<Question> question = so.asked.find(any -> any.number() == each.question());
            if (question.isEmpty()) {
                Either<Problem, Reviewed> other = so.answered(each);
                if (other.isLeft()) {
                    return Either.left(other.getLeft());
                }
                so = other.get();
                continue;
            }
            var answer = Answering.answer(text, question.get(), each.reply(), new Occasion(name, each.by(), date));
            if (answer.isLeft()) {
                return Either.left(answer.getLeft().under(each.pointer()));
            }
            if (answer.get().isOpen()) {
                // It is asked until somebody has said what is right: the letter waits.
                continue;
            }
            Option<Edit> edit = Option.ofOptional(answer.get().edit());
            edits = edits.appendAll(edit);
            kept = edit.isEmpty() ? kept.append(question.get()) : kept;
            so = so.without(question.get());
        }
        Reviewed left = so;
        Seq<Question> settled = kept;
        return Edits.of(edits)
                .flatMap(all -> all.applyTo(text).map(after -> Answered.of(left.with(after), settled, all, last())));
    }

    private int last() {
        return numbers().max().getOrElse(0);
    }

    private Reviewed without(Question question) {
        return new Reviewed(name, parties, date, context, text, fixed, asked.remove(question), others, told);
    }

    private Reviewed with(ClinicalText after) {
        return new Reviewed(name, parties, date, context, after, fixed, asked, others, told);
    }

    /** The same with these questions about words. */
    Reviewed withAsked(Seq<Question> questions) {
        return new Reviewed(name, parties, date, context, text, fixed, questions, others, told);
    }

    private Either<Problem, Reviewed> answered(Given answer) {
        Option<OpenQuery> query = others.find(each -> each.number() == answer.question());
        if (query.isEmpty()) {
            return refused(answer, DayCode.UNKNOWN_QUESTION);
        }
        boolean isMissing =
                query.get().query().answers().exists(each -> each.label().equals(NO_ALLERGIES));
        Reviewed left = with(others.remove(query.get()));
        if (answer.reply() instanceof Reply.Ticked ticked) {
            if (isOpen(query.get(), ticked.answer())) {
                return Either.right(this);
            }
            // What is ticked was among the answers: of a slip of the pen nobody takes what it might have meant.
            return !isKept(query.get(), ticked.answer())
                    ? refused(answer, DayCode.NO_PLACE)
                    : Either.right(isMissing ? left.telling(query.get(), allergies(answer.reply())) : left);
        }
        // A remark of who spoke has no words that could be put otherwise.
        return isMissing
                ? Either.right(left.telling(query.get(), allergies(answer.reply())))
                : refused(answer, DayCode.NO_PLACE);
    }

    // A remark without answers is seen to by the first tick.
    private static boolean isKept(OpenQuery query, int number) {
        Seq<Answer> answers = query.query().answers();
        return answers.isEmpty()
                ? number == 1
                : answers.drop(number - 1).headOption().exists(Answer::isKeeping);
    }

    private static boolean isOpen(OpenQuery query, int number) {
        return query.query().answers().drop(number - 1).headOption().exists(Answer::isOpen);
    }

    private static Either<Problem, Reviewed> refused(Given answer, DayCode code) {
        return Either.left(Problem.of(code).under("question").under(answer.pointer()));
    }

    private static Body allergies(Reply reply) {
        return reply instanceof Reply.Written written
                ? new Body.Allergies(List.of(written.words().split("\n", -1))
                        .map(String::strip)
                        .reject(String::isEmpty))
                : new Body.Absent("allergies", Absence.KNOWN_NONE);
    }

    private Reviewed telling(OpenQuery query, Body body) {
        String fragment = query.fragment().orElseThrow();
        return new Reviewed(name, parties, date, context, text, fixed, asked, others, told.put(fragment, body));
    }

    /** A fragment with what was answered that it says. */
    Fragment told(Fragment fragment) {
        return told.get(fragment.id()).map(fragment::saying).getOrElse(fragment);
    }

    @Override
    public String toString() {
        return "Reviewed[" + asked.size() + " asked, " + others.size() + " others]";
    }
}
