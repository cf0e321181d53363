package io.github.medsecretary.terminology.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.Jurisdiction;
import io.github.medsecretary.core.document.PatientFacts;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewTest {

    private static final Dictionary DICTIONARY = Dictionary.of(UkLexicons.layers());
    private static final Review EVERYDAY = Review.everyday(DICTIONARY);
    private static final Review SIGNING = Review.beforeSignature(DICTIONARY);

    private static Seq<Finding> check(String text, DocumentContext context) {
        return SIGNING.check(ClinicalText.of(text).get(), context);
    }

    /** Each finding as {@code rule: quote -> suggestion}. */
    private static Seq<String> found(String text) {
        return told(text, check(text, DocumentContext.unknown()));
    }

    private static Seq<String> told(String text, Seq<Finding> findings) {
        return findings.map(each -> each.rule().label() + ": "
                + each.span()
                        .map(span -> text.substring(span.start(), span.end()))
                        .orElse("")
                + each.suggestions()
                        .headOption()
                        .map(edit -> " -> " + edit.replacement())
                        .getOrElse(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Colonoscopy reached the terminal ilium. | homonym: ilium -> ileum",
                "COLONOSCOPY REACHED THE TERMINAL ILIUM. | homonym: ILIUM -> ILEUM",
                "He takes ramipril 5.0 mg daily. | dose-notation: 5.0 mg -> 5 mg",
                "She takes digoxin .5 mg daily. | dose-notation: .5 mg -> 0.5 mg",
                "He takes levothyroxine 100 mcg daily. | error-prone: 100 mcg -> 100 micrograms",
                "Insulin glargine 10U at night. | error-prone: 10U -> 10 units",
                "Ramipril 5 mg QD. | error-prone: QD -> once a day",
                "Ramipril 5 mg q.d. since May. | error-prone: q.d. -> once a day",
                "The hemoglobin was 130 g/l. | variant: hemoglobin -> haemoglobin",
                "Hemoglobin 130 g/l. | variant: Hemoglobin -> Haemoglobin",
                "The potassium was blank. | placeholder: blank",
                "Seen on ____ by him. | placeholder: ____",
                "The dose of [inaudible] was kept. | placeholder: [inaudible]",
                "Dear {{name}}, | placeholder: {{name}}",
                "Seen *** times. | placeholder: ***"
            })
    void whatIsWrongIsFoundAndPutRight(String text, String finding) {
        assertEquals(List.of(finding), found(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "She is well.",
                "The terminal ileum was normal.",
                "The iliac crest and the ilium were fractured.",
                "Creatinine was 1.0 mg/dl.",
                "The mass measured 5.0 cm.",
                "Potassium 4.0 mmol/l.",
                "He scored 10/10.",
                "Ramipril 5 mg once a day.",
                "Ramipril 1.5 mg daily.",
                "Levothyroxine 100 micrograms daily.",
                "He filled in a blank form.",
                "Use the [blue] inhaler.",
                "It was as if nothing had happened.",
                "Version 2.0 of the form.",
                "Given 10 units of insulin.",
                "HISTORY OF PRESENT ILLNESS: well."
            })
    void whatIsRightIsLeftAlone(String text) {
        assertEquals(List.empty(), found(text));
    }

    @Test
    void aConfusedWordIsAskedAboutWithItsEvidence() {
        Finding finding = check("Colonoscopy reached the terminal ilium.", DocumentContext.unknown())
                .head();
        assertEquals(Disposition.ASK, finding.disposition());
        assertEquals(Severity.WARN, finding.severity());
        assertEquals(List.of("terminal", "colonoscopy"), finding.evidence());
        assertTrue(finding.confidence() > 0.9 && finding.confidence() < 1);
        assertEquals(2, finding.query().get().answers().size());
        assertEquals(Optional.empty(), finding.query().get().answers().get(1).edit());
        assertEquals("uk-confusables", finding.provenance().get().name());
    }

    @Test
    void theMarginCanBeChosen() {
        var strict = EVERYDAY.with(
                rules -> rules.set(ReviewRules.HOMONYM, "margin", 1000).get());
        assertEquals(
                List.empty(), strict.check(ClinicalText.of("He lead to it.").get(), DocumentContext.unknown()));
    }

    @Test
    void medicinesThatLookAlikeAreToldApart() {
        Seq<String> found = found(
                "Propranolol was confused: epilepsy and seizures controlled on lamivudine, neurologist to review seizures.");
        assertTrue(found.exists(each -> each.startsWith("lasa: lamivudine -> lamotrigine")), found.toString());
    }

    @Test
    void americanLettersAreNotTranslated() {
        var american = DocumentContext.builder().jurisdiction(Jurisdiction.US).build();
        assertEquals(List.empty(), check("The hemoglobin was low.", american));
        assertEquals(
                List.empty(), told("Levothyroxine 100 mcg daily.", check("Levothyroxine 100 mcg daily.", american)));
    }

    @Test
    void unsafeShortFormsNeedADoseBesideThem() {
        assertTrue(found("Ramipril 5 mg OD.").contains("error-prone: OD -> once a day"));
        assertFalse(found("Seen in OD clinic about ramipril.").exists(each -> each.startsWith("error-prone")));
    }

    @Test
    void aShortFormWithSeveralSensesIsAskedAboutOnce() {
        Seq<Finding> findings = check("Known MS. The MS is stable.", DocumentContext.unknown());
        assertEquals(1, findings.size());
        assertEquals(ReviewRules.ABBREVIATION, findings.head().rule());
        assertTrue(findings.head().query().get().answers().size() >= 2);
        assertEquals(List.empty(), EVERYDAY.check(ClinicalText.of("Known MS.").get(), DocumentContext.unknown()));
        assertEquals(List.empty(), found("Multiple sclerosis (MS) is known. The MS is stable."));
    }

    @Test
    void oneMentionOnTheOtherSideIsAskedAbout() {
        String text = "Osteoarthritis of the left knee. The left knee is swollen. Listed for right knee replacement.";
        Seq<Finding> findings = check(text, DocumentContext.unknown());
        assertEquals(List.of("laterality: right -> left"), told(text, findings));
        assertEquals(2, findings.head().related().size());
        assertEquals(Disposition.ASK, findings.head().disposition());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Left knee pain. The right knee is normal.", "Left knee pain. Both knees hurt. Right knee replaced.",
                "Left knee pain. Previous right knee replacement.", "Left knee. Right hip.",
                "Left knee, right knee, left knee, right knee.", "No left knee pain. Right knee pain."
            })
    void bothSidesMayBeRight(String text) {
        assertEquals(List.empty(), found(text));
    }

    private static DocumentContext allergicTo(String... allergens) {
        return DocumentContext.builder()
                .patient(PatientFacts.builder().allergies(List.of(allergens)).build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({"penicillin", "penicillins", "Penicillin", "amoxicillin"})
    void aMedicineOfAnAllergensClassIsAskedAbout(String allergen) {
        String text = "Started amoxicillin 500 mg three times a day.";
        assertEquals(List.of("allergy: amoxicillin"), told(text, check(text, allergicTo(allergen))));
        assertEquals(Severity.BLOCK, check(text, allergicTo(allergen)).head().severity());
    }

    @Test
    void theLetterItselfMaySayWhatThePatientIsAllergicTo() {
        assertEquals(
                List.of("allergy: amoxicillin"), found("She is allergic to penicillin. Started amoxicillin 500 mg."));
        assertEquals(List.empty(), found("She is not allergic to penicillin. Started amoxicillin 500 mg."));
    }

    @Test
    void anAvoidedMedicineIsNoClash() {
        String text = "He is not given amoxicillin.";
        assertEquals(List.empty(), told(text, check(text, allergicTo("penicillin"))));
        assertEquals(
                List.empty(), told("Started doxycycline.", check("Started doxycycline.", allergicTo("penicillin"))));
    }

    private static DocumentContext numbered(String number) {
        return DocumentContext.builder()
                .patient(PatientFacts.builder().nhsNumber(number).build())
                .build();
    }

    @Test
    void anotherPatientsNumberIsFound() {
        String text = "NHS number 943 476 5919, seen today.";
        assertEquals(
                List.of("wrong-patient: 943 476 5919 -> 999 100 0003"),
                told(text, check(text, numbered("9991000003"))));
        assertEquals(List.empty(), told(text, check(text, numbered("943 476 5919"))));
        assertEquals(List.empty(), check("Ring 01632 960001 or 12345678901.", numbered("9991000003")));
        assertEquals(List.empty(), check(text, DocumentContext.unknown()));
        assertEquals(1, check("9434765919", numbered("9991000003")).size());
    }

    @Test
    void aRecordedNumberThatIsNoneIsFound() {
        Finding finding = check("Seen today.", numbered("9990001234")).head();
        assertEquals(ReviewRules.WRONG_PATIENT, finding.rule());
        assertEquals(0, finding.span().get().length());
    }

    @Test
    void findingsComeInTheOrderOfTheText() {
        Seq<Finding> findings =
                check("The hemoglobin was blank. Ramipril 5.0 mg QD. Terminal ilium.", DocumentContext.unknown());
        assertEquals(
                List.of("variant", "placeholder", "dose-notation", "error-prone"),
                findings.map(each -> each.rule().name()).take(4));
    }

    @Test
    void aVendorsRuleIsHeardBesideOurs() {
        var quiet = SIGNING.with(rules -> rules.disable(ReviewRules.VARIANT).get());
        assertEquals(
                List.empty(),
                quiet.check(ClinicalText.of("The hemoglobin was low.").get(), DocumentContext.unknown()));
        assertEquals(29, SIGNING.rules().rules().size());
        assertTrue(SIGNING.rules().rules().forAll(each -> !each.summary().isBlank()));
    }
}
