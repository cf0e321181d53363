package io.github.medsecretary.benchmarks.fuzz;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.Jurisdiction;
import io.github.medsecretary.core.document.PatientFacts;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.UsLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.review.Review;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** All rules of both countries: none fails, and every place is one of the text. */
public final class ReviewFuzz {

    private static final Seq<Jurisdiction> COUNTRIES = List.of(Jurisdiction.GB, Jurisdiction.US);
    private static final Seq<Review> REVIEWS =
            COUNTRIES.map(each -> Review.beforeSignature(Dictionary.of(UsLexicons.layersOf(each))));
    private static final PatientFacts PATIENT =
            PatientFacts.builder().allergies(List.of("penicillin")).build();

    private ReviewFuzz() {}

    /** Loads the lexicons before time counts. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(FuzzedText.letter());
    }

    /** One input. */
    public static void fuzzerTestOneInput(byte[] data) {
        ClinicalText.of(FuzzedText.of(data)).forEach(text -> check(text, data.length & 1));
    }

    static void check(ClinicalText text, int country) {
        var context = DocumentContext.builder()
                .jurisdiction(COUNTRIES.get(country))
                .patient(PATIENT)
                .build();
        for (Finding finding : REVIEWS.get(country).check(text, context)) {
            Law.holds(!finding.rule().equals(RuleSet.RULE_FAULT), "no rule fails");
            Law.holds(finding.span().filter(span -> !text.holds(span)).isEmpty(), "places are in the text");
            Law.holds(!finding.describe(text).isEmpty(), "a finding can be described");
        }
    }
}
