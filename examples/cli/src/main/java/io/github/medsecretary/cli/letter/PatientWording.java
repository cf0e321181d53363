package io.github.medsecretary.cli.letter;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.PatientFacts;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.correspondence.patient.KindWording;
import io.github.medsecretary.correspondence.patient.PatientCopy;
import io.github.medsecretary.correspondence.patient.PlainCopy;
import io.github.medsecretary.correspondence.patient.PlainWords;
import io.github.medsecretary.correspondence.patient.SecondPerson;
import io.github.medsecretary.correspondence.patient.SpeakFirst;
import io.github.medsecretary.terminology.expansion.Expander;
import io.github.medsecretary.terminology.expansion.PatientShortFormRule;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.review.PlainLanguageRule;
import io.vavr.collection.List;

/** Puts a copy into its patient's words, by both rooms' rules. Immutable and thread-safe. */
public final class PatientWording {

    private final PlainWords words;

    private PatientWording(PlainWords words) {
        this.words = words;
    }

    /** The wording by a dictionary. */
    public static PatientWording of(Dictionary dictionary) {
        List<Rule<ClinicalText, DocumentContext>> rules = List.of(
                new SpeakFirst(),
                KindWording.english(),
                // Terms before short forms: what those are written out to is explained already.
                PlainLanguageRule.of(dictionary),
                PatientShortFormRule.of(Expander.of(dictionary)));
        return new PatientWording(PlainWords.of(rules));
    }

    /** A copy in its patient's words, and what only its author can decide. */
    public PlainCopy applyTo(PatientCopy copy, Patient patient) {
        var context =
                DocumentContext.builder().patient(PatientFacts.of(patient)).build();
        PlainCopy spoken = SecondPerson.of(patient).applyTo(copy);
        PlainCopy plain = words.applyTo(spoken.copy(), context);
        return new PlainCopy(plain.copy(), spoken.open().appendAll(plain.open()));
    }
}
