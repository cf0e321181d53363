package io.github.medsecretary.terminology.query;

import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Drafts a question for each finding that only the clinician can decide, numbered by how much harm may come of it, the
 * worst first. What a rule has asked is kept; where it offers
 * fewer than two answers, or has asked nothing, the changes that it suggests and "It is right as it stands" are offered,
 * and of more than three the likeliest: words of the clinician's own are always possible. That it is not right leaves
 * the question open. Pure.
 */
public final class Questions {

    private static final int FEWEST = 2;
    private static final int MOST = 3;
    private static final String RIGHT = "It is right as it stands";
    private static final String WRONG = "It is not right: I will correct it";

    private Questions() {}

    /** The questions about a text in the order of their numbers; among equals their findings' order counts. */
    public static Seq<Question> of(Iterable<? extends Finding> findings, ClinicalText text) {
        return List.<Finding>ofAll(findings)
                .filter(each -> each.disposition() == Disposition.ASK)
                .sortBy(Harm::of)
                .zipWithIndex((each, index) -> new Question(index + 1, each, query(each, text)));
    }

    private static Query query(Finding finding, ClinicalText text) {
        String question = finding.query().map(Query::question).orElseGet(() -> drafted(finding, text));
        Seq<Answer> offered = finding.query().map(Query::answers).orElse(List.empty());
        Seq<Answer> suggested = finding.suggestions()
                .reject(edit -> offered.exists(answer -> answer.edit().equals(java.util.Optional.of(edit))))
                .map(edit -> Answer.changing(label(edit), edit));
        Seq<Answer> known = offered.appendAll(offered.size() < FEWEST ? suggested : List.empty())
                .take(MOST);
        Seq<Answer> kept =
                known.exists(Answer::isKeeping) || known.size() == MOST ? known : known.append(Answer.keeping(RIGHT));
        return Query.of(question, kept.size() < FEWEST ? kept.append(Answer.leavingOpen(WRONG)) : kept);
    }

    private static String label(Edit edit) {
        return edit.replacement().isEmpty() ? "Take it out" : edit.replacement();
    }

    private static String drafted(Finding finding, ClinicalText text) {
        return finding.span()
                .filter(span -> !span.isEmpty() && text.holds(span))
                .map(span -> "Could you please tell us whether “" + text.quote(span) + "” is right here?")
                .orElse("Could you please tell us whether the letter is right in this? " + finding.message());
    }
}
