package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.person.AdministrativeGender;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.document.PassageKind;
import io.github.medsecretary.terminology.reading.Facts;
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
 * Asks about "he" in a letter about a woman, and the other way round. A run of such pronouns is one question. Silent
 * where somebody else may be meant, as {@link Persons} tells, and in a letter that speaks of transition: where several
 * pronouns are of the other sex, as soon as anybody else has been named.
 */
final class PronounRule implements Rule<Reading, DocumentContext> {

    private static final Facts<Spot> PRONOUNS = Spot.where(WordSet.union(Persons.HE, Persons.SHE));

    private static final int FEW = 4;

    // The shares that were right in training notes as they are and with one pronoun changed in each.
    private static final double ALONE = 0.97;
    private static final double AFTER_ANOTHER = 0.9;
    private static final double ONE_OF_SEVERAL = 0.5;

    @Override
    public RuleId id() {
        return ConsistencyRules.PRONOUN;
    }

    @Override
    public String summary() {
        return "This pronoun does not agree with the patient's sex.";
    }

    @Override
    public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        Words words = reading.words();
        run.steps(words.count());
        Persons persons = Persons.of(reading);
        if (persons.isOfTransition()) {
            return List.empty();
        }
        return pronouns(reading, context, persons)
                .appendAll(SaidSexes.contradictions(reading, context, reading.derived(PRONOUNS), id()));
    }

    private Seq<Finding> pronouns(Reading reading, DocumentContext context, Persons persons) {
        Words words = reading.words();
        Optional<AdministrativeGender> sex = persons.sex(context);
        if (sex.isEmpty()) {
            return List.empty();
        }
        boolean male = sex.get() == AdministrativeGender.MALE;
        boolean recorded = context.patient().sex().isPresent();
        Seq<Seq<Span>> runs = runs(
                reading,
                persons,
                PatientNames.of(context),
                sex.get(),
                male ? Persons.SHE : Persons.HE,
                male ? Persons.HE : Persons.SHE);
        // What only the letter tells is believed where few places speak against it.
        return recorded || runs.size() <= FEW
                ? runs.map(each -> question(male)
                        .offering(Pronoun.turned(words.firstFrom(each.head().start()), reading))
                        .about(each.head(), each.tail(), confidence(each.head(), persons, sex.get(), words)))
                : List.empty();
    }

    private static double confidence(Span place, Persons persons, AdministrativeGender sex, Words words) {
        if (persons.wrong(sex) > 1) {
            return ONE_OF_SEVERAL;
        }
        return persons.isAnotherBefore(words.firstFrom(place.start()), sex) ? AFTER_ANOTHER : ALONE;
    }

    // "Him/her".
    private static boolean isEither(int index, Reading reading) {
        String text = reading.text().value();
        Span place = reading.words().span(index);
        return (place.start() > 0 && text.charAt(place.start() - 1) == '/')
                || (place.end() < text.length() && text.charAt(place.end()) == '/');
    }

    // "HE 4/5" beside "HF", and "HER2".
    private static boolean isShortForm(int index, Reading reading) {
        String written = reading.words().written(index);
        boolean capitals = written.chars().allMatch(Character::isUpperCase);
        boolean receptor = index + 1 < reading.words().count()
                && reading.words().folded(index + 1).startsWith("2");
        return receptor || (capitals && !isInCapitals(index, reading.words()));
    }

    private static boolean isInCapitals(int index, Words words) {
        return isLongCapitals(index - 1, words) || isLongCapitals(index + 1, words);
    }

    private static boolean isLongCapitals(int index, Words words) {
        return index >= 0
                && index < words.count()
                && words.written(index).length() > 2
                && words.written(index).chars().allMatch(Character::isUpperCase);
    }

    private static Seq<Seq<Span>> runs(
            Reading reading,
            Persons persons,
            PatientNames names,
            AdministrativeGender sex,
            WordSet wrong,
            WordSet right) {
        Words words = reading.words();
        var runs = new ArrayList<Seq<Span>>();
        var current = new ArrayList<Span>();
        for (Spot spot : reading.derived(PRONOUNS)) {
            int i = spot.word();
            boolean odd = wrong.contains(words.folded(i))
                    && !isShortForm(i, reading)
                    && !isEither(i, reading)
                    && !persons.isAnotherMeant(i, sex, names)
                    && !(persons.wrong(sex) > 1 && persons.isAnotherNamed(i, sex))
                    && !reading.document().isIn(PassageKind.QUOTE, words.span(i));
            if (odd) {
                current.add(words.span(i));
            } else if (right.contains(words.folded(i)) && !current.isEmpty()) {
                runs.add(Array.ofAll(current));
                current.clear();
            }
        }
        if (!current.isEmpty()) {
            runs.add(Array.ofAll(current));
        }
        return Array.ofAll(runs);
    }

    private Question question(boolean male) {
        String whom = male ? "a man" : "a woman";
        return new Question(
                id(),
                summary(),
                "The patient is " + whom + ", and the pronoun here does not agree. What should it be, please?");
    }
}
