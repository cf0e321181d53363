package io.github.medsecretary.core.confidentiality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.problem.CoreCode;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words in which it is said who may know what, why, and by which law. */
class DisclosureVocabularyTest {

    @ParameterizedTest
    @CsvSource({
        "general-practitioner, true, false, false, false",
        "referrer, true, false, false, false",
        "clinician, true, false, false, false",
        "patient, false, true, false, false",
        "parent, false, true, true, false",
        "carer, false, true, true, false",
        "proxy, false, true, true, false",
        "insurer, false, false, false, true",
        "employer, false, false, false, true",
        "school, false, false, false, true",
        "solicitor, false, false, false, true",
        "police, false, false, false, true",
        "social-care, false, false, false, true",
        "researcher, false, false, false, true"
    })
    void everybodyStandsSomewhere(String code, boolean care, boolean side, boolean forPatient, boolean outside) {
        var audience = Audience.parse(code).get();
        assertEquals(care, audience.isDirectCare());
        assertEquals(side, audience.isPatientSide());
        assertEquals(forPatient, audience.isForPatient());
        assertEquals(outside, audience.isOutside());
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void anAudienceIsReadBackFromItsCode(Audience audience) {
        assertEquals(audience, Audience.parse(audience.code()).get());
        assertTrue(audience.code().matches("[a-z]+(-[a-z]+)*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Patient", "general practitioner", "gp", "patient "})
    void anotherAudienceIsUnknown(String code) {
        assertEquals(CoreCode.UNKNOWN_CODE, Audience.parse(code).getLeft().code());
    }

    @ParameterizedTest
    @EnumSource(PurposeOfUse.class)
    void aPurposeIsReadBackFromHl7sCode(PurposeOfUse purpose) {
        assertEquals(purpose, PurposeOfUse.parse(purpose.name()).get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "treat", "TREATMENT", "TREAT "})
    void anotherPurposeIsUnknown(String code) {
        assertEquals(CoreCode.UNKNOWN_CODE, PurposeOfUse.parse(code).getLeft().code());
    }

    @Test
    void fourPurposesServeThePatientsOwnCare() {
        assertEquals(
                List.of(PurposeOfUse.TREAT, PurposeOfUse.ETREAT, PurposeOfUse.CAREMGT, PurposeOfUse.COC),
                List.of(PurposeOfUse.values()).filter(PurposeOfUse::isDirectCare));
    }

    @ParameterizedTest
    @CsvSource({
        "U, U",
        "N, N",
        "V, V",
        "HIV, R",
        "PSY, R",
        "NOPAT, R",
        "THIRD-PARTY, R",
        "SAFEGUARDING, V",
        "SERIOUS-HARM, V",
        "GENDER-RECOGNITION, V",
        "acme:VIP, R"
    })
    void aLabelIsAtLeastSoGrave(String code, Confidentiality level) {
        assertEquals(level, Label.parse(code).get().atLeast());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HIV | HIV",
                "N | N",
                "NOPAT | NOPAT",
                "THIRD-PARTY | R NOPAT",
                "SAFEGUARDING | V NOPAT",
                "SERIOUS-HARM | V NOPAT",
                "GENDER-RECOGNITION | V",
                "acme:VIP | R"
            })
    void aLabelGoesOutInHl7sWords(String code, String outward) {
        assertEquals(outward, Label.parse(code).get().outward().map(Label::code).mkString(" "));
    }

    @Test
    void whatGoesOutIsNeverLessGrave() {
        for (String code :
                List.of("HIV", "THIRD-PARTY", "SAFEGUARDING", "SERIOUS-HARM", "GENDER-RECOGNITION", "acme:VIP")) {
            var label = Label.parse(code).get();
            assertTrue(
                    Labels.of(label.outward()).confidentiality().compareTo(label.atLeast()) >= 0
                            || Labels.of(label.outward()).confidentiality() == label.atLeast(),
                    code);
        }
    }

    @Test
    void aLabelNeedsACode() {
        assertThrows(IllegalArgumentException.class, () -> new Label(" "));
    }

    @Test
    void aLevelIsALabelOfItsOwn() {
        for (var level : Confidentiality.values()) {
            assertEquals(level, Label.of(level).level().get());
            assertEquals(level, Label.of(level).atLeast());
        }
        assertTrue(Label.HIV.level().isEmpty());
    }

    @Test
    void labelsAreASetInOrderOfTheirCodes() {
        var labels = Labels.of(Label.PSY, Label.HIV, Label.PSY);
        assertEquals(List.of(Label.HIV, Label.PSY), labels.toSeq());
        assertEquals(labels, Labels.of(Label.HIV, Label.PSY));
        assertEquals(labels.hashCode(), Labels.of(Label.HIV, Label.PSY).hashCode());
        assertFalse(labels.equals(Labels.of(Label.HIV)));
    }

    @Test
    void unlabelledIsAUsualRecord() {
        assertTrue(Labels.none().isEmpty());
        assertEquals(Confidentiality.N, Labels.none().confidentiality());
        assertEquals(Labels.none(), Labels.of());
    }

    @Test
    void theGravestLabelCounts() {
        assertEquals(Confidentiality.V, Labels.of(Label.HIV, Label.SAFEGUARDING).confidentiality());
        assertEquals(
                Confidentiality.R,
                Labels.of(Label.HIV, Label.of(Confidentiality.U)).confidentiality());
    }

    @Test
    void labelsOfTwoThingsAreThoseOfBoth() {
        var both = Labels.of(Label.HIV).and(Labels.of(Label.PSY, Label.HIV));
        assertEquals(Labels.of(Label.HIV, Label.PSY), both);
        assertTrue(both.has(Label.PSY));
        assertTrue(both.hasAny(List.of(Label.SUD, Label.HIV)));
        assertFalse(both.hasAny(List.of(Label.SUD)));
        assertFalse(both.hasAny(List.empty()));
    }

    @Test
    void labelsTellNothingWhenTheyArePrinted() {
        assertEquals("Labels[2]", Labels.of(Label.HIV, Label.PSY).toString());
    }

    @Test
    void aLegalBasisCitesSomething() {
        assertThrows(IllegalArgumentException.class, () -> new LegalBasis("", "UK GDPR"));
        assertThrows(IllegalArgumentException.class, () -> new LegalBasis("x", " "));
        for (var basis : List.of(
                LegalBasis.DIRECT_CARE,
                LegalBasis.SUBJECT_ACCESS,
                LegalBasis.THIRD_PARTY,
                LegalBasis.SERIOUS_HARM,
                LegalBasis.SAFEGUARDING,
                LegalBasis.GENDER_RECOGNITION,
                LegalBasis.MEDICAL_REPORTS,
                LegalBasis.CONSENT,
                LegalBasis.PATIENTS_WISH,
                LegalBasis.MINIMUM_NECESSARY)) {
            assertTrue(basis.citation().matches(".*[0-9].*"), basis.code() + " names a section or a year");
            assertTrue(basis.code().matches("[a-z]+(-[a-z]+)*"));
        }
    }
}
