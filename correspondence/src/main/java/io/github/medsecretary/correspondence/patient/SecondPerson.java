package io.github.medsecretary.correspondence.patient;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import java.util.ArrayList;

/**
 * Speaks to the patient: "He tells me that he is better" becomes "You tell me that you are better". A sentence is
 * rewritten only where it speaks of the patient alone and each verb's form is sure; where another person is spoken of or
 * may be, where somebody else is spoken to, or where a word may be one thing or another, it stays and is asked about.
 * Pronouns, the words for the patient with an age beside the name, and the verbs that go with them change, and nothing
 * else. British English.
 * Immutable and thread-safe.
 */
public final class SecondPerson implements Rule<ClinicalText, DocumentContext> {

    private static final RuleId ID = RuleId.builtIn("second-person");

    private final PatientWords patient;

    private SecondPerson(PatientWords patient) {
        this.patient = patient;
    }

    /** The rule for a patient's name and pronouns; where nobody has said how, those that go with the recorded gender. */
    public static SecondPerson of(Patient patient) {
        return new SecondPerson(PatientWords.of(patient));
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public String summary() {
        return "It cannot be told for sure of whom this speaks, or how it is put to the patient.";
    }

    /** The copy with its running text put to the patient; lists, actions and medicines stay as they are. */
    public PlainCopy applyTo(PatientCopy copy) {
        RuleSet<ClinicalText, DocumentContext> alone = RuleSet.of(List.of(this));
        var pass = new WordingPass(
                copy.pieces().filter(Piece::isRunning), text -> alone.check(text, DocumentContext.unknown()));
        return new PlainCopy(copy.reworded(pass.rewordings()), pass.open());
    }

    @Override
    public Seq<Finding> check(ClinicalText text, DocumentContext context, RuleRun run) {
        run.steps(text.length());
        var found = new ArrayList<Finding>();
        boolean another = false;
        int end = 0;
        Seq<Span> sentences = Sentences.of(text.value());
        Set<String> others = sentences
                .flatMap(place -> new SpokenSentence(Token.of(text.value(), place), patient, HashSet.empty()).named())
                .reject(patient::isOwnName)
                .toSet();
        for (Span place : sentences) {
            var sentence = new SpokenSentence(Token.of(text.value(), place), patient, others);
            // "His son came with him. He is worried." Within a paragraph a pronoun may be that of whom was spoken of
            // last.
            another = another && !sentence.namesPatient() && !isParted(text.value(), end, place.start());
            Either<SpokenSentence.Doubt, Seq<Edit>> spoken = sentence.edits();
            if (spoken.isLeft()) {
                found.add(asked(place, spoken.getLeft()));
            } else if (another && sentence.needsAntecedent()) {
                found.add(asked(place, SpokenSentence.Doubt.OTHER_PERSON));
            } else {
                spoken.get().forEach(edit -> found.add(changed(edit)));
            }
            another = another || sentence.bringsAnother();
            end = place.end();
        }
        return List.ofAll(found);
    }

    private static boolean isParted(String text, int from, int to) {
        return text.substring(from, to).chars().filter(c -> c == '\n').count() > 1;
    }

    private static Finding changed(Edit edit) {
        return Finding.builder()
                .rule(ID)
                .severity(Severity.INFO)
                .disposition(Disposition.FIX)
                .message("This is said of the patient and can be said to the patient.")
                .span(edit.span())
                .suggestions(List.of(edit))
                .build();
    }

    private static Finding asked(Span sentence, SpokenSentence.Doubt doubt) {
        return Finding.builder()
                .rule(ID)
                .severity(Severity.INFO)
                .disposition(Disposition.ASK)
                .message(doubt.message())
                .span(sentence)
                .query(Query.of("How should this be put to the patient?", List.empty()))
                .build();
    }
}
