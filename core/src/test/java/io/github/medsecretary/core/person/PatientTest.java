package io.github.medsecretary.core.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.identity.Identifier;
import io.github.medsecretary.core.problem.CoreCode;
import io.vavr.collection.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatientTest {

    private static Patient.Builder ann() {
        return Patient.builder()
                .id("p1")
                .name(PersonName.builder().given("Ann").family("Field").build());
    }

    @Test
    void a_patient_needs_an_id_and_a_name_only() {
        var ann = ann().build();
        assertEquals(AdministrativeGender.UNKNOWN, ann.gender());
        assertEquals(CommunicationNeeds.usual(), ann.communication());
        assertEquals(Locale.UK, ann.communication().language());
        assertEquals(LetterFormat.STANDARD, ann.communication().format());
        assertTrue(ann.communication().interpreter().isEmpty());
        assertFalse(ann.deceased());
        assertTrue(ann.identifiers().isEmpty());
        assertTrue(ann.contacts().isEmpty());
        assertTrue(ann.allergies().isEmpty());
        assertTrue(ann.nhsNumber().isEmpty());
    }

    @Test
    void the_nhs_number_is_found_among_the_identifiers_if_it_is_one() {
        var other = new Identifier("https://example.org/Id/x", "9434765919");
        var right = new Identifier(Identifier.NHS_NUMBER, "9434765919");
        var wrong = new Identifier(Identifier.NHS_NUMBER, "9434765918");
        assertEquals(
                "9434765919",
                ann().identifiers(List.of(other, right))
                        .build()
                        .nhsNumber()
                        .orElseThrow()
                        .digits());
        assertTrue(ann().identifiers(List.of(other)).build().nhsNumber().isEmpty());
        assertTrue(ann().identifiers(List.of(wrong)).build().nhsNumber().isEmpty());
    }

    @Test
    void nobody_has_two_numbers_of_one_system() {
        var one = new Identifier(Identifier.NHS_NUMBER, "9434765919");
        var two = new Identifier(Identifier.NHS_NUMBER, "9991001379");
        var builder = ann().identifiers(List.of(one, two));
        assertThrows(IllegalStateException.class, builder::build);
    }

    @ParameterizedTest
    @EnumSource(AdministrativeGender.class)
    void a_gender_is_read_back_from_its_code(AdministrativeGender gender) {
        assertEquals(gender.name().toLowerCase(Locale.ROOT), gender.code());
        assertEquals(gender, AdministrativeGender.parse(gender.code()).get());
        assertEquals(
                CoreCode.UNKNOWN_CODE,
                AdministrativeGender.parse(gender.name()).getLeft().code());
    }

    @Test
    void a_letter_format_has_a_code_with_hyphens() {
        assertEquals("large-print", LetterFormat.LARGE_PRINT.code());
        assertEquals(LetterFormat.EASY_READ, LetterFormat.parse("easy-read").get());
        assertEquals(
                CoreCode.UNKNOWN_CODE, LetterFormat.parse("easy_read").getLeft().code());
    }

    @Test
    void pronouns_are_the_persons_own_affair() {
        assertEquals("her", Pronouns.SHE.object());
        assertEquals("his", Pronouns.HE.possessive());
        assertEquals("they", Pronouns.THEY.subject());
        assertEquals("Pronouns[***]", Pronouns.THEY.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE,01632 960123",
        "PHONE,(01632) 960123",
        "PHONE,+44 (0)1632 960123",
        "PHONE,01632-960-123",
        "SMS,07700900123",
        "EMAIL,ann@example.org",
        "EMAIL,a.o'brien+nhs@example.org"
    })
    void a_way_to_reach_somebody_is_taken_as_it_is_written(ContactPoint.Medium medium, String value) {
        var contact = ContactPoint.of(medium, " " + value + " ").get();
        assertEquals(value, contact.value());
        assertEquals(medium, contact.medium());
        assertFalse(contact.mayLeaveMessage());
        assertTrue(contact.withMessages().mayLeaveMessage());
        assertEquals("ContactPoint[" + medium + ", ***]", contact.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "999", "01632 96O123", "ann@example.org", "01632 960123 ext 4", "+", "0163296012-"})
    void what_is_no_telephone_number_is_malformed(String value) {
        assertEquals(
                CoreCode.MALFORMED,
                ContactPoint.of(ContactPoint.Medium.PHONE, value).getLeft().code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ann", "@example.org", "ann@", "an n@example.org", "a@b@c", "01632 960123"})
    void what_is_no_address_is_malformed(String value) {
        assertEquals(
                CoreCode.MALFORMED,
                ContactPoint.of(ContactPoint.Medium.EMAIL, value).getLeft().code());
    }
}
