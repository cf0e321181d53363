package io.github.medsecretary.terminology.review;

import static io.github.medsecretary.terminology.lexicon.Lexicons.base;
import static io.github.medsecretary.terminology.lexicon.Lexicons.drug;
import static io.github.medsecretary.terminology.lexicon.Lexicons.row;
import static io.github.medsecretary.terminology.lexicon.Lexicons.spelling;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** All rules together, and a vendor's among them. */
class ReviewOrderTest {

    private static final RuleId POLITE = RuleId.of("acme", "polite", 1);

    /** A vendor's rule that says given things. */
    private record Vendor(RuleId id, Function<Reading, Seq<Finding>> says) implements Rule<Reading, DocumentContext> {

        @Override
        public String summary() {
            return "Says what it was told to say.";
        }

        @Override
        public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
            run.step();
            return says.apply(reading);
        }
    }

    private static Finding note(String message, Optional<Span> place) {
        return Finding.builder()
                .rule(POLITE)
                .severity(Severity.INFO)
                .disposition(Disposition.NOTE)
                .message(message)
                .span(place)
                .build();
    }

    private static Review review() {
        return Review.everyday(Dictionary.of(base(
                drug("ramipril", "ace"),
                spelling("grey", "gray"),
                row("error-prone", "#.0 mg", "# mg", "medication", "warn", "fix", "GB", "r", "us"),
                row("error-prone", "gray matter", "x", "any", "warn", "fix", "GB", "r", "us"))));
    }

    private static Review with(Function<Reading, Seq<Finding>> says) {
        return review().with(rules -> rules.add(new Vendor(POLITE, says)));
    }

    private static Seq<String> told(Review review, String text) {
        return review.check(ClinicalText.of(text).get(), DocumentContext.unknown())
                .map(each ->
                        each.rule().label() + " " + each.span().map(Span::start).orElse(-1));
    }

    @Test
    void findingsComeInTheOrderOfTheTextWhicheverRuleFoundThem() {
        assertEquals(
                List.of("placeholder 0", "variant 4", "dose-notation 18", "placeholder 25", "variant 29"),
                told(review(), "___ gray ramipril 5.0 mg ___ gray"));
    }

    @Test
    void atOnePlaceTheLongerComesFirst() {
        assertEquals(List.of("error-prone 4", "variant 4"), told(review(), "The gray matter."));
    }

    @Test
    void atTheSamePlaceRulesComeInTheirOrderAndThenMessages() {
        Review review =
                with(reading -> List.of(note("b", Optional.of(Span.of(4, 8))), note("a", Optional.of(Span.of(4, 8)))));
        Seq<Finding> findings = review.check(ClinicalText.of("The gray cat.").get(), DocumentContext.unknown());
        assertEquals(
                List.of("a", "b"),
                findings.filter(each -> each.rule().equals(POLITE)).map(Finding::message));
        assertEquals(findings.map(Finding::rule).sorted(), findings.map(Finding::rule));
    }

    @Test
    void whatIsAboutNoPlaceComesFirst() {
        Review review = with(reading -> List.of(note("about the whole", Optional.empty())));
        assertEquals(List.of("acme:polite -1", "variant 4"), told(review, "The gray cat."));
    }

    @Test
    void aVendorsRuleReadsTheSameWordsAsOurs() {
        Review review = with(reading -> List.of(
                note("a word", Optional.of(reading.words().span(reading.words().count() - 1)))));
        assertEquals(List.of("variant 4", "acme:polite 12"), told(review, "The gray cat."));
    }

    @Test
    void aRuleThatFailsLosesItsOwnFindingsOnly() {
        Review review = with(reading -> {
            throw new IllegalStateException("Mrs Field");
        });
        Seq<Finding> findings = review.check(ClinicalText.of("The gray cat.").get(), DocumentContext.unknown());
        assertEquals(List.of(RuleSet.RULE_FAULT, ReviewRules.VARIANT), findings.map(Finding::rule));
        assertTrue(!findings.toString().contains("Mrs Field"));
    }

    @Test
    void aRuleThatSpendsItsStepsIsStoppedAndSaidToBe() {
        Review frugal = review().with(rules -> rules.budget(3));
        Seq<Finding> findings =
                frugal.check(ClinicalText.of("One two three four gray.").get(), DocumentContext.unknown());
        assertTrue(findings.exists(each -> each.rule().equals(ReviewRules.VARIANT)));
        assertTrue(findings.exists(each -> each.rule().equals(RuleSet.RULE_FAULT)));
    }

    @Test
    void everyRuleCountsItsStepsSoThatABudgetOfOneStopsThemAll() {
        String text = "Ramipril 5.0 mg. Gray matter. Left knee. Gray matter. " + "She is well. ".repeat(20);
        Review frugal = review().with(rules -> rules.budget(1));
        Seq<Finding> findings = frugal.check(
                ClinicalText.of(text).get(),
                DocumentContext.builder()
                        .patient(io.github.medsecretary.core.document.PatientFacts.builder()
                                .nhsNumber("9991000003")
                                .build())
                        .build());
        assertEquals(
                List.of(
                        "age",
                        "allergy",
                        "count",
                        "dose-notation",
                        "error-prone",
                        "history",
                        "homonym",
                        "lasa",
                        "laterality",
                        "negation",
                        "number",
                        "placeholder",
                        "pronoun",
                        "sex-anatomy",
                        "spelling",
                        "unit",
                        "variant",
                        "variant-mixed",
                        "wrong-patient"),
                findings.filter(each -> each.rule().equals(RuleSet.RULE_FAULT))
                        .flatMap(Finding::about)
                        .map(each -> each.toString().replaceAll(".*:|@.*", ""))
                        .sorted());
    }

    @Test
    void ourRulesCanBeLeftOutAndReplaced() {
        Review without =
                review().with(rules -> rules.disable(ReviewRules.VARIANT).get());
        assertEquals(List.of(), told(without, "The gray cat."));
        Review replaced = review().with(rules -> rules.replace(
                        ReviewRules.VARIANT,
                        new Vendor(POLITE, reading -> List.of(note("instead", Optional.of(Span.of(0, 3))))))
                .get());
        assertEquals(List.of("acme:polite 0"), told(replaced, "The gray cat."));
        assertEquals(21, replaced.rules().rules().size());
    }

    @Test
    void theRulesOfAReviewAreDistinctAndSaySomething() {
        var rules = Review.beforeSignature(Dictionary.of(base())).rules().rules();
        assertEquals(29, rules.map(Rule::id).distinct().size());
        assertEquals(29, rules.map(Rule::summary).distinct().size());
        assertTrue(rules.forAll(each -> each.summary().endsWith(".")));
    }

    @Test
    void oneReviewServesManyThreads() {
        Review review = review();
        String text = "___ gray ramipril 5.0 mg ___ gray";
        Seq<String> expected = told(review, text);
        assertTrue(IntStream.range(0, 200)
                .parallel()
                .allMatch(i -> told(review, text).equals(expected)));
    }

    @Test
    void anEmptyLexiconStillFindsWhatNeedsNone() {
        Review bare = Review.everyday(Dictionary.of(base()));
        assertEquals(List.of("placeholder 11"), told(bare, "The gray 5 ___ mg"));
    }
}
