package io.github.medsecretary.core.confidentiality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidentialityTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "U",
                "L",
                "M",
                "N",
                "R",
                "V",
                "HIV",
                "PSY",
                "SUD",
                "SDV",
                "NOPAT",
                "THIRD-PARTY",
                "SAFEGUARDING",
                "GENDER-RECOGNITION",
                "SERIOUS-HARM",
                "acme:VIP"
            })
    void labelsThatAreKnownOrAVendorsAreRead(String code) {
        assertEquals(code, Label.parse(code).get().code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "hiv", "X", "THIRD PARTY", "Acme:VIP", "acme:"})
    void othersAreUnknown(String code) {
        assertTrue(Label.parse(code).isLeft());
    }

    @Test
    void levelsRise() {
        assertEquals(Confidentiality.R, Confidentiality.N.max(Confidentiality.R));
        assertEquals(Confidentiality.R, Confidentiality.R.max(Confidentiality.N));
        assertEquals("restricted", Confidentiality.R.display());
        assertEquals(Confidentiality.N, Labels.none().confidentiality());
        assertEquals(Confidentiality.L, Labels.of(Label.of(Confidentiality.L)).confidentiality());
        assertEquals(
                Confidentiality.R,
                Labels.of(Label.of(Confidentiality.L), Label.HIV).confidentiality());
        assertEquals(Confidentiality.V, Labels.of(Label.HIV, Label.SERIOUS_HARM).confidentiality());
    }

    @ParameterizedTest
    @CsvSource({
        "HIV, HIV",
        "NOPAT, NOPAT",
        "THIRD-PARTY, 'R,NOPAT'",
        "SAFEGUARDING, 'V,NOPAT'",
        "SERIOUS-HARM, 'V,NOPAT'",
        "GENDER-RECOGNITION, V",
        "acme:VIP, R",
        "U, U"
    })
    void oursAreMappedOutward(String code, String outward) {
        assertEquals(outward, Label.parse(code).get().outward().map(Label::code).mkString(","));
    }

    @Test
    void labelsAreASet() {
        Labels labels = Labels.of(Label.PSY, Label.HIV, Label.PSY);
        assertEquals(List.of(Label.HIV, Label.PSY), labels.toSeq());
        assertTrue(labels.has(Label.PSY));
        assertFalse(labels.has(Label.SUD));
        assertTrue(labels.hasAny(List.of(Label.SUD, Label.HIV)));
        assertFalse(labels.hasAny(List.of(Label.SUD)));
        assertEquals(Labels.of(Label.HIV, Label.PSY, Label.SUD), labels.and(Labels.of(Label.SUD)));
        assertEquals(labels.hashCode(), Labels.of(Label.HIV, Label.PSY).hashCode());
        assertEquals("Labels[2]", labels.toString());
        assertTrue(Labels.none().isEmpty());
        assertFalse(labels.isEmpty());
        assertThrows(IllegalArgumentException.class, () -> new Label(""));
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleHasOneStanding(Audience audience) {
        int standings =
                (audience.isDirectCare() ? 1 : 0) + (audience.isPatientSide() ? 1 : 0) + (audience.isOutside() ? 1 : 0);
        assertEquals(1, standings);
        assertEquals(audience, Audience.parse(audience.code()).get());
        assertTrue(!audience.isForPatient() || audience.isPatientSide());
    }

    @Test
    void rolesAndPurposesAreRead() {
        assertEquals(
                Audience.GENERAL_PRACTITIONER,
                Audience.parse("general-practitioner").get());
        assertTrue(Audience.parse("GP").isLeft());
        assertFalse(Audience.PATIENT.isForPatient());
        assertTrue(Audience.PROXY.isForPatient());
        assertEquals(PurposeOfUse.TREAT, PurposeOfUse.parse("TREAT").get());
        assertTrue(PurposeOfUse.parse("treat").isLeft());
        assertTrue(PurposeOfUse.COC.isDirectCare());
        assertFalse(PurposeOfUse.PATRQT.isDirectCare());
        assertFalse(PurposeOfUse.HRESCH.isDirectCare());
    }

    @Test
    void aLegalBasisCitesSomething() {
        assertTrue(LegalBasis.GENDER_RECOGNITION.citation().contains("2004"));
        assertThrows(IllegalArgumentException.class, () -> new LegalBasis("x", " "));
        assertThrows(IllegalArgumentException.class, () -> new LegalBasis("", "x"));
    }
}
