package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.person.AdministrativeGender;
import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.terminology.assertion.Assertions;
import io.github.medsecretary.terminology.assertion.Status;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Spot;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Asks about a patient who is introduced as a man or a woman against the record, or where the record is silent against
 * each pronoun of the letter ("this 44-year-old man" who is "she" throughout), and about "he is a happy girl".
 */
final class SaidSexes {

    private static final WordSet BEING = WordSet.of("is", "was", "remains");
    private static final WordSet A = WordSet.of("a", "an");
    private static final WordSet WIVES = WordSet.of("whose", "with");
    private static final int ADJECTIVES = 4;
    private static final int ENOUGH = 3;

    private final Words words;
    private final Persons persons;
    private final Assertions assertions;

    private SaidSexes(Reading reading) {
        words = reading.words();
        persons = Persons.of(reading);
        assertions = Assertions.of(reading);
    }

    static Seq<Finding> contradictions(Reading reading, DocumentContext context, Seq<Spot> pronouns, RuleId rule) {
        return new SaidSexes(reading).all(reading, context, pronouns, rule);
    }

    private Seq<Finding> all(Reading reading, DocumentContext context, Seq<Spot> pronouns, RuleId rule) {
        var found = new ArrayList<Finding>();
        var question = new Question(
                rule,
                "This word does not agree with the patient's sex.",
                "This word does not agree with the patient's sex. What should it be, please?");
        Optional<AdministrativeGender> sex = persons.recorded(context).or(() -> persons.byPronouns(ENOUGH));
        sex.map(each -> each == AdministrativeGender.MALE)
                .ifPresent(male -> persons.introductions()
                        .filter(each -> (each.kind() == SaidPerson.Kind.MAN) != male)
                        .filter(each -> assertions.hasNone(each.word(), Status.OTHER_PERSON))
                        .map(each -> SaidPersons.noun(each, words))
                        .filter(noun -> noun > 0)
                        .take(1)
                        .forEach(noun -> found.add(question.offering(Pronoun.turned(noun, reading))
                                .about(words.span(noun), List.empty(), 0.9))));
        for (Spot pronoun : pronouns) {
            int noun = called(pronoun.word());
            if (noun > 0 && found.stream().noneMatch(each -> each.span().equals(Optional.of(words.span(noun))))) {
                found.add(turned(question, noun, pronoun.word(), reading)
                        .about(words.span(noun), List.of(words.span(pronoun.word())), 0.9));
            }
        }
        return Array.ofAll(found);
    }

    // Either the noun or the pronoun is of the wrong sex.
    private static Question turned(Question question, int noun, int pronoun, Reading reading) {
        Optional<Edit> here = Pronoun.turned(noun, reading);
        Optional<Edit> there = Pronoun.turned(pronoun, reading);
        return here.isPresent() && there.isPresent()
                ? question.answeredBy(
                        Answer.changing(here.get().replacement(), here.get()),
                        Answer.changing("“" + there.get().replacement() + "” should stand before it", there.get()),
                        Question.BOTH)
                : question.offering(here);
    }

    // "He is a happy girl": the index of the noun of the other sex, 0 if there is none.
    private int called(int pronoun) {
        boolean he = words.folded(pronoun).equals("he");
        boolean subject = he || words.folded(pronoun).equals("she");
        int at = pronoun + 1;
        if (!subject || at + 2 >= words.count() || !BEING.isAt(at, words) || !A.isAt(at + 1, words)) {
            return 0;
        }
        for (int i = at + 2; i < Math.min(words.count(), at + 2 + ADJECTIVES) && !words.isMark(i); i++) {
            if (SaidPersons.isOfSex(!he, i, words)) {
                return i;
            }
            if (WIVES.isAt(i, words)) {
                return 0;
            }
        }
        return 0;
    }
}
