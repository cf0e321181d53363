package io.github.medsecretary.terminology.query;

import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.text.ClinicalText;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * A letter with its questions in the order of their numbers, which begin with the most harm.
 *
 * @param name what the desk calls it
 * @param patient who it is about, as the clinician knows them
 * @param questions what is asked
 */
public record SheetLetter(String name, String patient, Seq<SheetQuestion> questions) {

    /** Puts them in the order of their numbers. */
    public SheetLetter {
        questions = List.ofAll(questions).sortBy(SheetQuestion::number);
    }

    /** A letter's text with the questions about it. */
    public static SheetLetter of(String name, String patient, ClinicalText text, Seq<Question> questions) {
        return new SheetLetter(
                name,
                patient,
                questions.map(each -> new SheetQuestion(
                        each.number(),
                        each.query().question(),
                        each.finding().span().filter(text::holds).map(span -> Excerpt.of(text, span)),
                        Excerpt.elsewhere(text, each.finding()),
                        each.query().answers().map(Answer::label),
                        each.harm())));
    }

    /** The worst of its questions; {@link Harm#UNTOLD} of none. */
    Harm worst() {
        return questions.map(SheetQuestion::harm).min().getOrElse(Harm.UNTOLD);
    }

    /** The words are the patient's. */
    @Override
    public String toString() {
        return "SheetLetter[" + questions.size() + " questions]";
    }
}
