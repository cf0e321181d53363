package io.github.medsecretary.terminology.query;

import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.text.ClinicalText;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * A letter with its questions, those of most harm first.
 *
 * @param name what the desk calls it
 * @param patient who it is about, as the clinician knows them
 * @param questions what is asked
 */
public record SheetLetter(String name, String patient, Seq<SheetQuestion> questions) {

    /** Puts the worst first; among equals the numbers count. */
    public SheetLetter {
        questions = List.ofAll(questions).sortBy(SheetQuestion::number).sortBy(SheetQuestion::harm);
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
                        each.query().answers().map(Answer::label),
                        each.harm())));
    }

    /** The worst of its questions; {@link Harm#UNTOLD} of none. */
    Harm worst() {
        return questions.headOption().map(SheetQuestion::harm).getOrElse(Harm.UNTOLD);
    }

    /** The words are the patient's. */
    @Override
    public String toString() {
        return "SheetLetter[" + questions.size() + " questions]";
    }
}
