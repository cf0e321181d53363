package io.github.medsecretary.terminology.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.Jurisdiction;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Edits;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingRuleTest {

    private static final Review REVIEW = Review.everyday(Dictionary.of(UkLexicons.layers()));

    private static Seq<Finding> check(String text, DocumentContext context) {
        return REVIEW.check(ClinicalText.of(text).get(), context)
                .filter(each -> each.rule().isSameRule(ReviewRules.SPELLING));
    }

    private static Seq<Finding> check(String text) {
        return check(text, DocumentContext.unknown());
    }

    @Test
    void aMisspeltWordIsAskedAboutAndNeverQuotedInTheMessage() {
        Finding finding = check("She had a colonscopy in May.").single();
        assertEquals("colonoscopy", finding.suggestions().head().replacement());
        assertEquals(Disposition.ASK, finding.disposition());
        assertFalse(finding.message().contains("colon"));
        assertEquals(10, finding.span().get().start());
    }

    @Test
    void onceItIsPutRightItIsSilent() {
        String text = "There is diarhoea, a hernai and a Palpabale mass. Palpabale pulses.";
        Seq<Edit> edits = check(text).map(each -> each.suggestions().head());
        assertEquals(3, edits.size());
        var right = Edits.of(edits).get().applyTo(ClinicalText.of(text).get()).get();
        assertEquals(List.empty(), check(right.value()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He saw Dr Palpabale in Colonscopyville.",
                "“I had a colonscopy”, he said.",
                "Write to colonscopy@example.org or www.colonscopy.example.",
                "He has a COLONSCOPY card, no. colonscopy/5, colonscopy-like.",
                "Mr Jon Diarhoea was seen.",
                "The haemoglobin was low; the color was gray; we organize it.",
                "An oesophagogastroduodenoscopy and a nonobstructing stone."
            })
    void namesCodesQuotationsAndRightWordsArePassedOver(String text) {
        assertEquals(List.empty(), check(text));
    }

    @Test
    void aCountryIsOfferedItsOwnSpelling() {
        var american = DocumentContext.builder().jurisdiction(Jurisdiction.US).build();
        assertEquals(
                "diarrhoea",
                check("He has dierrhea.").single().suggestions().head().replacement());
        assertEquals(
                "diarrhea",
                check("He has dierrhea.", american)
                        .single()
                        .suggestions()
                        .head()
                        .replacement());
    }

    @Test
    void withoutTheBuiltInLexiconsNothingIsDoubted() {
        var review = Review.everyday(Dictionary.of(Layers.empty()));
        var text = ClinicalText.of("She had a colonscopy, and the esophagus.").get();
        assertEquals(
                List.empty(),
                review.check(text, DocumentContext.unknown())
                        .filter(each -> each.rule().equals(ReviewRules.SPELLING)));
    }

    @Test
    void whatWasEditedIsCheckedAsTheWholeIs() {
        var before = ClinicalText.of("One colonscopy.\n\nTwo hernai.\n\nThree.").get();
        var after = ClinicalText.of("One colonoscopy.\n\nTwo hernai.\n\nThree abcess.")
                .get();
        Checked checked = REVIEW.recheck(REVIEW.checked(before, DocumentContext.unknown()), after);
        assertEquals(REVIEW.check(after, DocumentContext.unknown()), checked.findings());
    }

    @Test
    void americanWordsThatNoLexiconListsAreVariants() {
        Seq<Finding> variants = REVIEW.check(
                        ClinicalText.of("The esophagogastric junction and the neighboring vessels.")
                                .get(),
                        DocumentContext.unknown())
                .filter(each -> each.rule().isSameRule(ReviewRules.VARIANT));
        assertEquals(
                List.of("oesophagogastric", "neighbouring"),
                variants.map(each -> each.suggestions().head().replacement()));
    }
}
