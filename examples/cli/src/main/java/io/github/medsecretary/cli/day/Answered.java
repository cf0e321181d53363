package io.github.medsecretary.cli.day;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Edits;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.query.Question;
import io.github.medsecretary.terminology.query.Questions;
import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;

/**
 * A dictation's words after answers.
 *
 * @param words the words, with the questions as they were
 * @param open the numbers of the questions that are open, by where what they are about stands now
 * @param settled where that stands which is right as it is
 * @param last the highest number that was given
 */
record Answered(Reviewed words, Map<String, Integer> open, Seq<String> settled, int last) {

    static Answered of(Reviewed words, Seq<Question> kept, Edits edits, int last) {
        return new Answered(
                words,
                TreeMap.ofEntries(words.asked()
                        .map(each -> Tuple.of(place(each.finding(), edits.toSeq()), each.number()))),
                kept.map(each -> place(each.finding(), edits.toSeq())),
                last);
    }

    private static String place(Finding finding, Seq<Edit> edits) {
        RuleId rule = finding.rule();
        Option<Span> span = Option.ofOptional(finding.span());
        int shift = edits.filter(each -> span.exists(place -> each.span().end() <= place.start()))
                .map(each -> each.replacement().length() - each.span().length())
                .sum()
                .intValue();
        return rule.label() + "@" + span.map(each -> each.start() + shift).getOrElse(-1);
    }

    /**
     * The words with what is asked about them as they are now: what was asked before keeps its number, what is settled is
     * not asked again, and what is new has a new number.
     */
    Reviewed asking(Seq<Finding> findings) {
        List<Question> questions = List.empty();
        int next = last;
        for (Question each : Questions.of(findings, words.text())) {
            String place = place(each.finding(), List.empty());
            if (!settled.contains(place)) {
                Option<Integer> known = open.get(place);
                next = known.isDefined() ? next : next + 1;
                questions = questions.append(new Question(known.getOrElse(next), each.finding(), each.query()));
            }
        }
        return words.withAsked(questions);
    }

    @Override
    public String toString() {
        return "Answered[" + words + "]";
    }
}
