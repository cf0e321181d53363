package io.github.medsecretary.terminology.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.Jurisdiction;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Edits;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter that spells in two ways. */
class MixedSpellingRuleTest {

    private static final Review REVIEW = Review.everyday(Dictionary.of(UkLexicons.layers()));
    private static final DocumentContext AMERICAN =
            DocumentContext.builder().jurisdiction(new Jurisdiction("US")).build();

    private static Seq<Finding> mixed(Review review, String letter, DocumentContext context) {
        return review.check(ClinicalText.of(letter).get(), context)
                .filter(each -> each.rule().equals(ReviewRules.VARIANT_MIXED));
    }

    private static Seq<String> proposed(Review review, String letter) {
        return mixed(review, letter, DocumentContext.unknown())
                .flatMap(Finding::suggestions)
                .map(Edit::replacement);
    }

    private static Review styled(int style) {
        return REVIEW.with(rules ->
                rules.set(ReviewRules.VARIANT_MIXED, "house-style", style).get());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We organised it. They realised it. She was hospitalized. | hospitalised",
                "We organized it. They realized it. She was hospitalised. | hospitalized",
                "Hospitalisation was brief. It was organised well. It was minimized. | minimised",
                "Hospitalised twice. They recognise it. They normalize it. | normalise",
                "It was stabilised. Mobilised early. Catheterization went well. | Catheterisation"
            })
    void theRarerSpellingIsPutLikeTheOther(String letter, String proposed) {
        assertEquals(List.of(proposed), proposed(REVIEW, letter));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "His tumor was removed. The organization realised it.",
                "She was hospitalized and anesthetized, and we realised it.",
                "We organised it and realised it. She was anesthetized and hospitalized.",
                "The color was standardized. The center organised it."
            })
    void aLetterIsNotToldOppositeThings(String letter) {
        Seq<Finding> all = REVIEW.check(ClinicalText.of(letter).get(), DocumentContext.unknown());
        assertEquals(1, all.count(each -> each.rule().equals(ReviewRules.VARIANT_MIXED)));
        assertEquals(all.size(), all.map(Finding::span).distinct().size());
        // What only the United States write is told by the other rule, and nothing that is British either way.
        assertEquals(
                List.empty(),
                all.filter(each -> each.rule().equals(ReviewRules.VARIANT))
                        .flatMap(Finding::suggestions)
                        .map(Edit::replacement)
                        .filter(each -> each.matches("(organ|hospital|standard|real)is.*")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We organised it and realised it.",
                "We organized it and realized it.",
                "We organized it. She was advised to exercise, and we revised, supervised and incised it.",
                "We organized it. It was reincised; she is immunocompromised.",
                "We organised it. The size was a surprise. He had a seizure and a sized prize.",
                "We organized it. He raised his arm, which was bruised, otherwise the noise rises.",
                "“They organize it”, she said. We organised it and realised it.",
                "We organised it for the World Health Organization.",
                "We organised it. See https://www.organize.example for more."
            })
    void oneSpellingIsNoMixture(String letter) {
        assertEquals(List.empty(), proposed(REVIEW, letter));
    }

    @Test
    void oneFindingShowsAllOthers() {
        String letter = "We organise it. We organize it. We realise it. We minimize it. We mobilise her.";
        Finding finding = mixed(REVIEW, letter, DocumentContext.unknown()).get();
        assertEquals(1, mixed(REVIEW, letter, DocumentContext.unknown()).size());
        assertEquals(letter.indexOf("organize"), finding.span().get().start());
        assertEquals(4, finding.related().size());
        assertEquals(Severity.INFO, finding.severity());
        assertEquals(Disposition.FIX, finding.disposition());
    }

    @Test
    void ofEquallyManyTheClinicianIsAskedAboutTheLater() {
        Finding finding = mixed(REVIEW, "We organize it. We realise it.", DocumentContext.unknown())
                .get();
        assertEquals(Disposition.ASK, finding.disposition());
        assertEquals("realize", finding.suggestions().head().replacement());
        assertTrue(finding.query().isPresent());
    }

    @Test
    void aHouseStyleIsKeptWhateverIsMore() {
        String letter = "We organised it. They realised it. She was hospitalized.";
        assertEquals(List.of("hospitalised"), proposed(styled(1), letter));
        assertEquals(List.of("organized"), proposed(styled(2), letter));
        assertEquals(List.empty(), proposed(styled(1), "We organized it and realized it."));
    }

    @Test
    void britishAndAmericanAreMixedOutsideBritain() {
        String letter = "There was oedema of the ankle. The colour was good. Pitting edema.";
        assertEquals(
                List.of("oedema"),
                mixed(REVIEW, letter, AMERICAN).flatMap(Finding::suggestions).map(Edit::replacement));
        assertEquals(List.empty(), mixed(REVIEW, letter, DocumentContext.unknown()));
        assertEquals(List.empty(), mixed(REVIEW, "The color of the edema. Hemoglobin.", AMERICAN));
    }

    @Test
    void aMedicineIsSpeltAsItIsCalled() {
        assertEquals(List.empty(), mixed(REVIEW, "She takes oestradiol. The edema is less.", AMERICAN));
        assertEquals(
                1,
                mixed(REVIEW, "She takes ramipril. The oedema is less. No edema now.", AMERICAN)
                        .size());
    }

    @Test
    void aReaderKnowsItAsAVariant() {
        assertEquals(ReviewRules.VARIANT, ReviewRules.family(ReviewRules.VARIANT_MIXED));
    }

    @Test
    void puttingTheRarerOnesRightLeavesNothingToSay() {
        String letter = "We organise it. We organize it. We realise it. We minimize it. We mobilise her.";
        ClinicalText text = ClinicalText.of(letter).get();
        for (int i = 0; i < 2; i++) {
            Edit edit = mixed(REVIEW, text.value(), DocumentContext.unknown())
                    .head()
                    .suggestions()
                    .head();
            text = Edits.of(List.of(edit)).get().applyTo(text).get();
        }
        assertEquals(List.empty(), mixed(REVIEW, text.value(), DocumentContext.unknown()));
    }
}
