package io.github.medsecretary.cli.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.cli.input.InputFile;
import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.correspondence.content.Recipient;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AddressingTest {

    private static final People PEOPLE = People.of(
            InputFile.of("people.json", """
            {"patients":[{"id":"p1","name":{"family":"A"},"gp":"harbour"},
              {"id":"p2","name":{"family":"B"},"gp":"dr-jones"},
              {"id":"p3","name":{"family":"C"},"gp":"gone"},
              {"id":"p4","name":{"family":"D"}}],
             "practitioners":[{"id":"dr-jones","name":{"title":"Dr","given":"Al","family":"Jones"}}],
             "organisations":[{"id":"us","name":"Riverside Clinic"},
              {"id":"harbour","name":"Harbour Surgery","address":["3 Park Road","Exmouth","EX8 2AA"]}]}
            """.getBytes(StandardCharsets.UTF_8)).get());

    private static Option<Recipient> of(String name, String patient) {
        return new Addressing(PEOPLE)
                .of(name, PEOPLE.patients().get(patient).get().patient());
    }

    @Test
    void theGpIsThePatientsOwnPractice() {
        var gp = of("general-practitioner", "p1").get();
        assertEquals("general-practitioner", gp.id());
        assertEquals(Audience.GENERAL_PRACTITIONER, gp.audience());
        assertEquals(Optional.of("Harbour Surgery"), gp.name());
        assertTrue(gp.address().isPresent());
        assertEquals(PurposeOfUse.TREAT, gp.purpose());
    }

    @Test
    void theGpMayBeAPerson() {
        var gp = of("general-practitioner", "p2").get();
        assertEquals(Audience.GENERAL_PRACTITIONER, gp.audience());
        assertEquals(Optional.of("Dr Al Jones"), gp.name());
    }

    @ParameterizedTest
    @CsvSource({"p3", "p4"})
    void aGpWhoIsNotKnownIsAddressedByRole(String patient) {
        var gp = of("general-practitioner", patient).get();
        assertEquals(Audience.GENERAL_PRACTITIONER, gp.audience());
        assertEquals(Optional.empty(), gp.name());
        assertEquals(Optional.empty(), gp.address());
    }

    @Test
    void theGpsPracticeIsNotTheAddressOfOtherRoles() {
        assertEquals(Optional.empty(), of("clinician", "p1").get().name());
    }

    @Test
    void aPractitionerAndAnOrganisationAreKnownById() {
        var jones = of("dr-jones", "p1").get();
        assertEquals(Audience.CLINICIAN, jones.audience());
        assertEquals(Optional.of("Dr Al Jones"), jones.name());
        var harbour = of("harbour", "p4").get();
        assertEquals(Audience.CLINICIAN, harbour.audience());
        assertEquals(Optional.of("Harbour Surgery"), harbour.name());
    }

    @ParameterizedTest
    @CsvSource({"dr-who", "p1", "Harbour Surgery", "GENERAL PRACTITIONER"})
    void nobodyElseIsKnown(String name) {
        assertTrue(of(name, "p1").isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void everyRoleCanBeWrittenToForAPurposeOfItsOwn(Audience audience) {
        var recipient = of(audience.code(), "p4").get();
        assertEquals(audience, recipient.audience());
        assertEquals(audience.isDirectCare(), recipient.isDirectCare(), "care is the purpose of those who care");
    }

    @ParameterizedTest
    @CsvSource({
        "patient, PATRQT",
        "parent, FAMRQT",
        "carer, FAMRQT",
        "proxy, PWATRNY",
        "insurer, COVERAGE",
        "employer, COVERAGE",
        "solicitor, HLEGAL",
        "police, HLEGAL",
        "school, SUPNWK",
        "social-care, SUPNWK",
        "researcher, HRESCH",
        "referrer, TREAT"
    })
    void theRoleTellsThePurpose(String role, PurposeOfUse purpose) {
        assertEquals(purpose, of(role, "p4").get().purpose());
    }

    @Test
    void nobodyOutsideCareIsTakenToHaveConsent() {
        assertTrue(io.vavr.collection.List.of(Audience.values())
                .forAll(each -> !of(each.code(), "p1").get().consent()));
    }
}
