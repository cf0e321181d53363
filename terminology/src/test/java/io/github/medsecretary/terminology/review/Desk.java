package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.Jurisdiction;
import io.github.medsecretary.core.document.PatientFacts;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.lexicon.Lexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** A secretary's desk: a few words in the lexicon, one patient's record, and letters to be read. */
final class Desk {

    private final Review review;
    private final DocumentContext context;

    private Desk(Review review, DocumentContext context) {
        this.review = review;
        this.context = context;
    }

    static Desk knowing(String... rows) {
        return knowing(Lexicons.base(rows));
    }

    /** Everything but questions about what no lexicon knows: on this desk that is nearly everything. */
    static Desk knowing(Layers layers) {
        return new Desk(
                Review.beforeSignature(Dictionary.of(layers))
                        .with(rules ->
                                rules.disable(ReviewRules.UNKNOWN_SHORT_FORM).get()),
                DocumentContext.unknown());
    }

    Desk withPatientAllergicTo(String... allergens) {
        return withPatient(PatientFacts.builder().allergies(List.of(allergens)).build());
    }

    Desk withPatientNumbered(String nhsNumber) {
        return withPatient(PatientFacts.builder().nhsNumber(nhsNumber).build());
    }

    private Desk withPatient(PatientFacts patient) {
        return new Desk(review, DocumentContext.builder().patient(patient).build());
    }

    Desk in(Jurisdiction jurisdiction) {
        return new Desk(
                review, DocumentContext.builder().jurisdiction(jurisdiction).build());
    }

    Desk of(String specialty) {
        return new Desk(review, DocumentContext.builder().specialty(specialty).build());
    }

    Review review() {
        return review;
    }

    Seq<Finding> check(String text) {
        return review.check(ClinicalText.of(text).get(), context);
    }

    Finding only(String text) {
        Seq<Finding> findings = check(text);
        if (findings.size() != 1) {
            throw new AssertionError(findings.size() + " findings");
        }
        return findings.head();
    }

    /** Each finding as {@code rule: quote -> first suggestion}. */
    Seq<String> reads(String text) {
        return check(text)
                .map(each -> each.rule().label() + ": "
                        + each.span()
                                .map(span -> text.substring(span.start(), span.end()))
                                .orElse("")
                        + each.suggestions()
                                .headOption()
                                .map(edit -> " -> " + edit.replacement())
                                .getOrElse(""));
    }
}
