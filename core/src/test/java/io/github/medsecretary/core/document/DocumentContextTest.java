package io.github.medsecretary.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.identity.Identifier;
import io.github.medsecretary.core.person.AdministrativeGender;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.core.problem.CoreCode;
import io.vavr.collection.List;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentContextTest {

    private static Patient.Builder ann() {
        return Patient.builder()
                .id("p1")
                .name(PersonName.builder()
                        .title("Mrs")
                        .given("Ann")
                        .family("Field")
                        .build());
    }

    @Test
    void nothing_is_known_but_that_united_kingdom_notation_applies() {
        var unknown = DocumentContext.unknown();
        assertEquals(Jurisdiction.GB, unknown.jurisdiction());
        assertEquals(PatientFacts.unknown(), unknown.patient());
        assertTrue(unknown.specialty().isEmpty());
        assertTrue(unknown.documentKind().isEmpty());
        assertTrue(unknown.date().isEmpty());
        assertTrue(PatientFacts.unknown().allergies().isEmpty());
        assertTrue(PatientFacts.unknown().sex().isEmpty());
    }

    @Test
    void the_facts_are_those_of_the_record() {
        var facts = PatientFacts.of(ann().gender(AdministrativeGender.FEMALE)
                .birthDate(LocalDate.of(1960, 2, 3))
                .allergies(List.of("latex"))
                .identifiers(List.of(
                        new Identifier(Identifier.CHI_NUMBER, "0302601234"),
                        new Identifier(Identifier.NHS_NUMBER, "9434765919")))
                .build());
        assertEquals(Optional.of("Mrs Ann Field"), facts.name());
        assertEquals(Optional.of(AdministrativeGender.FEMALE), facts.sex());
        assertEquals(Optional.of(LocalDate.of(1960, 2, 3)), facts.birthDate());
        assertEquals(List.of("latex"), facts.allergies());
        assertEquals(Optional.of("9434765919"), facts.nhsNumber());
    }

    @Test
    void a_wrong_number_of_the_record_is_kept_for_a_rule_to_find() {
        var wrong = new Identifier(Identifier.NHS_NUMBER, "9434765918");
        var patient = ann().identifiers(List.of(wrong)).build();
        assertTrue(patient.nhsNumber().isEmpty());
        assertEquals(Optional.of("9434765918"), PatientFacts.of(patient).nhsNumber());
    }

    @Test
    void a_context_prints_no_name_of_others_either() {
        var context = DocumentContext.builder().names(List.of("Dr Kim Lee")).build();
        assertEquals(1, context.names().size());
        assertFalse(context.toString().contains("Lee"));
    }

    @Test
    void a_context_prints_nothing_of_the_patient() {
        var context = DocumentContext.builder()
                .specialty("cardiology")
                .patient(PatientFacts.of(ann().build()))
                .build();
        assertFalse(context.toString().contains("Field"));
        assertTrue(context.toString().contains("***"));
        assertNotEquals(DocumentContext.unknown(), context);
    }

    @Test
    void a_jurisdiction_is_two_capital_letters() {
        assertEquals(Jurisdiction.GB, Jurisdiction.parse("GB").get());
        assertEquals("US", Jurisdiction.US.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "G", "gb", "GBR", "G1", "ΑΒ"})
    void anything_else_is_no_jurisdiction(String code) {
        assertEquals(CoreCode.MALFORMED, Jurisdiction.parse(code).getLeft().code());
        assertThrows(IllegalArgumentException.class, () -> new Jurisdiction(code));
    }
}
