package io.github.medsecretary.terminology.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.PatientFacts;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The edges of single rules. */
class RulesTest {

    private static final Review REVIEW = Review.beforeSignature(Dictionary.of(UkLexicons.layers()));

    private static Seq<Finding> check(String text, String... allergens) {
        var context = DocumentContext.builder()
                .patient(PatientFacts.builder().allergies(List.of(allergens)).build())
                .build();
        return REVIEW.check(ClinicalText.of(text).get(), context);
    }

    private static Seq<String> quotes(String text, Seq<Finding> findings, String rule) {
        return findings.filter(each -> each.rule().name().equals(rule))
                .map(each -> text.substring(
                        each.span().get().start(), each.span().get().end()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a ___ b | ___",
                "a **** b | ****",
                "what??? now | ???",
                "[xyz] here | [xyz]",
                "[ dose ] here | [ dose ]",
                "[dose of x] here | [dose of x]",
                "<name> here | <name>",
                "[...] here | [...]",
                "[] here | []",
                "{{x}} here | {{x}}",
                "dose is blank mg | blank",
                "results were blank | blank",
                "at blank, x | blank",
                "[ ] tick | [ ]"
            })
    void gapsAreFound(String text, String gap) {
        assertEquals(List.of(gap), quotes(text, check(text), "placeholder"));
        assertEquals(Severity.BLOCK, check(text).head().severity());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a __ b",
                "a ** b",
                "what?? now",
                "[note] here",
                "[doses] here",
                "< 5 here",
                "[unclosed here",
                "{x} here",
                "a blank page",
                "was blank page",
                "blank",
                "{{unclosed",
                "it is blanked",
                "[ this is a very long remark in brackets that no typist would ever leave as a gap in a letter ]"
            })
    void otherSignsAreNoGaps(String text) {
        assertEquals(List.empty(), quotes(text, check(text), "placeholder"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Left knee. Right knee. | Right", "Right hip. Right hip. Left hip. | Left",
                "Left total knee. Right knee. Left knee. | Right", "Left eye and left eye. Right eye. | Right",
                "Left knees. Right knee. | Right", "Pain in the left very sore knee. Right knee. | Right"
            })
    void theOddSideIsTold(String text, String odd) {
        assertEquals(List.of(odd), quotes(text, check(text), "laterality"));
        Finding finding = check(text)
                .find(each -> each.rule().equals(ReviewRules.LATERALITY))
                .get();
        assertEquals(
                odd.equals("Left") ? "Right" : "Left",
                finding.suggestions().head().replacement());
        assertTrue(finding.confidence() > 0.5 && finding.confidence() < 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Left knee.",
                "Left knee. Left knee.",
                "Left. Knee. Right knee.",
                "Left, knee. Right knee.",
                "Left right knee. Right knee.",
                "Left a b c knee. Right knee.",
                "Left and right knee. Right knee.",
                "Left knee. No right knee pain.",
                "Left knee. The mother had a right knee replaced.",
                "Left knee. Compared with the right knee.",
                "Left elbow. Right knee.",
                "Leftover knee. Right knee."
            })
    void otherwiseSidesAreLeftAlone(String text) {
        assertEquals(List.empty(), quotes(text, check(text), "laterality"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Started amoxicillin. | penicillin | amoxicillin", "Started Augmentin. | penicillin | Augmentin",
                "Started amoxicillin. | AMOXICILLIN | amoxicillin", "Started ramipril. | ramipril | ramipril",
                "Started flucloxacillin and ramipril. | penicillin | flucloxacillin",
                        "Started Calpol. | paracetamol | Calpol"
            })
    void aClashWithTheRecordIsFound(String text, String allergen, String medicine) {
        assertEquals(List.of(medicine), quotes(text, check(text, allergen), "allergy"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stop amoxicillin.",
                "Amoxicillin gave a rash.",
                "Avoid amoxicillin.",
                "Allergy to amoxicillin.",
                "Doxycycline instead of amoxicillin.",
                "She is well."
            })
    void whatIsAvoidedIsNoClash(String text) {
        assertEquals(List.empty(), quotes(text, check(text, "penicillin"), "allergy"));
    }

    @Test
    void theLettersOwnAllergyCountsUnlessItIsDenied() {
        String said = "He is allergic to flucloxacillin. Started amoxicillin.";
        assertEquals(List.of("amoxicillin"), quotes(said, check(said), "allergy"));
        String never = "He was never allergic to flucloxacillin. Started amoxicillin.";
        assertEquals(List.empty(), quotes(never, check(never), "allergy"));
        String farDenial = "There is no doubt that he is allergic to penicillin. Started amoxicillin.";
        assertEquals(List.of("amoxicillin"), quotes(farDenial, check(farDenial), "allergy"));
        assertEquals(List.empty(), quotes("He is allergic", check("He is allergic"), "allergy"));
        assertEquals(List.empty(), quotes("He is allergic to", check("He is allergic to"), "allergy"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "943 476 5919 | 943 476 5919",
                "x9434765919 | 9434765919",
                "(9434765919) | 9434765919",
                "999 9434765919 | 9434765919"
            })
    void anotherNumberIsFoundInAnyGrouping(String text, String number) {
        var context = DocumentContext.builder()
                .patient(PatientFacts.builder().nhsNumber("9991000003").build())
                .build();
        Seq<Finding> findings = REVIEW.check(ClinicalText.of(text).get(), context);
        assertTrue(quotes(text, findings, "wrong-patient").contains(number), findings.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"94347659190", "9434765918", "943  476 5919", "943 476 591", "999 100 0003"})
    void otherDigitsAreNoNumbersOrTheRecordsOwn(String text) {
        var context = DocumentContext.builder()
                .patient(PatientFacts.builder().nhsNumber("9991000003").build())
                .build();
        assertEquals(
                List.empty(), quotes(text, REVIEW.check(ClinicalText.of(text).get(), context), "wrong-patient"));
    }

    @Test
    void unsafeShortFormsAreGraverThanDoubtfulOnes() {
        Finding unsafe = check("Known MS.").head();
        assertEquals(Severity.WARN, unsafe.severity());
        assertEquals(Disposition.ASK, unsafe.disposition());
        assertEquals(unsafe.suggestions().size(), unsafe.query().get().answers().size());
        assertEquals(
                List.empty(),
                check("known ms and pt came").filter(each -> each.rule().equals(ReviewRules.ABBREVIATION)));
        assertEquals(2, check("Known MS. Also PA.").count(each -> each.rule().equals(ReviewRules.ABBREVIATION)));
    }

    @ParameterizedTest
    @CsvSource({"hemoglobin, haemoglobin", "Hemoglobin, Haemoglobin", "HEMOGLOBIN, HAEMOGLOBIN"})
    void theReplacementHasTheCaseOfWhatItReplaces(String written, String replacement) {
        assertEquals(
                replacement,
                check("The " + written + " was low.")
                        .head()
                        .suggestions()
                        .head()
                        .replacement());
        assertEquals(replacement, LetterCase.like(written, "haemoglobin"));
    }
}
