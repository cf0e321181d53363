package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.document.Section;
import io.github.medsecretary.terminology.reading.FactRule;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Asks about an age that does not follow from the date of birth and the date of the letter, whether the record or the
 * letter tells them, and about two ages of the same patient. An age told without "woman", "man" or the like is not
 * compared with another one, for it may be that of something else.
 */
final class AgeRule implements FactRule {

    @Override
    public RuleId id() {
        return ConsistencyRules.AGE;
    }

    @Override
    public String summary() {
        return "The patient's age does not agree with the date of birth or with another age in the letter.";
    }

    @Override
    public Seq<Ground> judgesBy() {
        return List.of(Ground.of(Ages.OF_SENTENCES, 0), Ground.itself(LabelledDates.OF_READING));
    }

    @Override
    public boolean readsAllOf(Section section, ClinicalText text) {
        return LabelledDates.isAtHead(section);
    }

    @Override
    public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        run.steps(reading.words().count());
        Seq<Ages.Age> ages = Ages.of(reading);
        if (ages.isEmpty()) {
            return List.empty();
        }
        LabelledDates labelled = LabelledDates.of(reading);
        Optional<LocalDate> born = context.patient().birthDate().or(() -> labelled.day(LabelledDates.Label.BIRTH));
        Optional<LocalDate> date = context.date().or(() -> labelled.day(LabelledDates.Label.VISIT));
        return born.isPresent() && date.isPresent() && !born.get().isAfter(date.get())
                ? againstBirth(ages, born.get(), date.get(), labelled, reading)
                : againstEachOther(ages, reading);
    }

    private Seq<Finding> againstBirth(
            Seq<Ages.Age> ages, LocalDate born, LocalDate date, LabelledDates labelled, Reading reading) {
        long years = ChronoUnit.YEARS.between(born, date);
        Seq<Span> others = labelled.places(LabelledDates.Label.BIRTH);
        // One year more or less may be the age at an earlier visit, but not where the patient is introduced by it.
        return ages.filter(age -> Math.abs(age.years() - years) > (age.introduces() ? 0 : 1))
                .map(age -> question()
                        .offering(Optional.of(edit(age, (int) years, reading)))
                        .about(place(age, reading), others, Math.abs(age.years() - years) == 1 ? 0.6 : 0.9));
    }

    private Seq<Finding> againstEachOther(Seq<Ages.Age> ages, Reading reading) {
        Seq<Ages.Age> introduced = ages.filter(age -> !age.noun().isEmpty());
        if (introduced.isEmpty()) {
            return List.empty();
        }
        Ages.Age first = introduced.head();
        return introduced
                .tail()
                .filter(age -> age.years() != first.years())
                .map(age -> question()
                        .between(
                                edit(age, first.years(), reading),
                                introduced
                                        .filter(each -> each.years() == first.years())
                                        .map(each -> edit(each, age.years(), reading)))
                        .about(place(age, reading), List.of(place(first, reading)), 0.7));
    }

    private static Span place(Ages.Age age, Reading reading) {
        return reading.words().span(age.first());
    }

    private static Edit edit(Ages.Age age, int years, Reading reading) {
        Span place = reading.words().span(Numerals.firstWord(age.first(), reading.words()), age.first());
        String written = reading.text().quote(place);
        int ending = written.indexOf("-year");
        String number = Alike.number(written, years);
        return Edit.replace(place, ending < 0 ? number : number + written.substring(ending));
    }

    private Question question() {
        return new Question(id(), summary(), "How old is the patient, please?");
    }
}
