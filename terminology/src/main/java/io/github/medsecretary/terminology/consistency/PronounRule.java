package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.person.AdministrativeGender;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.document.PassageKind;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Asks about "he" in a letter about a woman, and the other way round. A run of such pronouns is one question. Silent
 * where somebody else is named in the sentence or shortly before it, and in a letter that speaks of transition.
 */
final class PronounRule implements Rule<Reading, DocumentContext> {

    private static final int FEW = 4;

    @Override
    public RuleId id() {
        return ConsistencyRules.PRONOUN;
    }

    @Override
    public String summary() {
        return "A pronoun does not fit the patient's sex.";
    }

    @Override
    public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        Words words = reading.words();
        run.steps(words.count());
        Persons persons = Persons.of(reading);
        Optional<AdministrativeGender> sex = persons.sex(context);
        if (sex.isEmpty() || persons.isOfTransition()) {
            return List.empty();
        }
        boolean male = sex.get() == AdministrativeGender.MALE;
        boolean recorded = context.patient().sex().isPresent();
        Seq<Seq<Span>> runs =
                runs(reading, persons, sex.get(), male ? Persons.SHE : Persons.HE, male ? Persons.HE : Persons.SHE);
        // What only the letter tells is believed where few places speak against it.
        return recorded || runs.size() <= FEW
                ? runs.map(each -> question().about(each.head(), each.tail(), recorded ? 0.9 : 0.7))
                : List.empty();
    }

    private static Seq<Seq<Span>> runs(
            Reading reading, Persons persons, AdministrativeGender sex, WordSet wrong, WordSet right) {
        Words words = reading.words();
        var runs = new ArrayList<Seq<Span>>();
        var current = new ArrayList<Span>();
        for (int i = 0; i < words.count(); i++) {
            boolean odd = wrong.contains(words.folded(i))
                    && !persons.isAnotherNear(i, sex)
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

    private Question question() {
        return new Question(id(), summary(), "Is the patient meant here?");
    }
}
