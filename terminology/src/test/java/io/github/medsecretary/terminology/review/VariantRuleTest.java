package io.github.medsecretary.terminology.review;

import static io.github.medsecretary.terminology.lexicon.Lexicons.base;
import static io.github.medsecretary.terminology.lexicon.Lexicons.lexicon;
import static io.github.medsecretary.terminology.lexicon.Lexicons.row;
import static io.github.medsecretary.terminology.lexicon.Lexicons.spelling;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.Jurisdiction;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.Layer;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariantRuleTest {

    private static Desk desk() {
        return Desk.knowing(
                spelling("haemoglobin", "hemoglobin"), spelling("anaesthetist", "physician anesthesiologist"));
    }

    @ParameterizedTest
    @CsvSource({
        "hemoglobin, haemoglobin",
        "Hemoglobin, Haemoglobin",
        "HEMOGLOBIN, HAEMOGLOBIN",
        "hEMOGLOBIN, haemoglobin",
        "physician anesthesiologist, anaesthetist",
        "Physician Anesthesiologist, Anaesthetist"
    })
    void anAmericanSpellingIsPutRightInItsOwnCase(String written, String british) {
        Finding finding = desk().only("The " + written + " was there.");
        assertEquals(british, finding.suggestions().head().replacement());
        assertEquals(Disposition.FIX, finding.disposition());
        assertEquals(Severity.INFO, finding.severity());
        assertEquals("This is the American spelling or name.", finding.message());
        assertEquals("test", finding.provenance().get().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"haemoglobin", "hemoglobins", "methemoglobin", "hemo globin", "anesthesiologist"})
    void otherWordsAreLeftAlone(String text) {
        assertEquals(List.empty(), desk().reads(text));
    }

    @Test
    void theNameOfAMedicineIsNoAmericanSpelling() {
        Review review = Review.everyday(Dictionary.of(UkLexicons.layers()));
        var text = ClinicalText.of("She has estradiol patches for the esophageal trial.")
                .get();
        assertEquals(
                List.of("esophageal"),
                review.check(text, DocumentContext.unknown())
                        .filter(each -> each.rule().equals(ReviewRules.VARIANT))
                        .map(each -> text.quote(each.span().get())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please check the chart.",
                "Her chemotherapy went on.",
                "There was an erythematous patch.",
                "She tires easily."
            })
    void whatIsSpeltSoEverywhereIsNoAmericanSpelling(String letter) {
        Review review = Review.everyday(Dictionary.of(UkLexicons.layers()));
        assertEquals(
                List.empty(),
                review.check(ClinicalText.of(letter).get(), DocumentContext.unknown())
                        .filter(each -> each.rule().equals(ReviewRules.VARIANT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "IE", "CA"})
    void onlyBritishLettersAreSpeltTheBritishWay(String jurisdiction) {
        assertEquals(List.empty(), desk().in(new Jurisdiction(jurisdiction)).reads("The hemoglobin."));
    }

    @Test
    void aPracticeMayTakeASpellingOutOrChooseItsOwn() {
        var uk = base(spelling("foetus", "fetus"), spelling("grey", "gray"));
        assertEquals(List.of("variant: fetus -> foetus"), Desk.knowing(uk).reads("The fetus."));
        assertEquals(
                List.empty(),
                Desk.knowing(uk.with(Layer.PRACTICE, lexicon(row("-variant", "fetus"))))
                        .reads("The fetus."));
        assertEquals(
                List.of("variant: gray -> grizzled"),
                Desk.knowing(uk.with(Layer.PRACTICE, lexicon(spelling("grizzled", "gray"))))
                        .reads("The gray man."));
    }

    @ParameterizedTest
    @CsvSource({
        "word, new, new",
        "Word, new, New",
        "WORD, new, NEW",
        "wORD, new, new",
        "W, new, New",
        "w, new, new",
        "5, new, new",
        "10%, new, new",
        "A1, new, NEW",
        "Éa, é, É",
        "WORD, straße, STRASSE"
    })
    void aReplacementTakesTheCaseOfWhatItReplaces(String written, String replacement, String expected) {
        assertEquals(expected, LetterCase.like(written, replacement));
    }
}
