package io.github.medsecretary.core.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.Jurisdiction;
import io.github.medsecretary.core.document.PatientFacts;
import io.github.medsecretary.core.identity.Identifier;
import io.github.medsecretary.core.identity.NhsNumber;
import io.github.medsecretary.core.identity.OdsCode;
import io.github.medsecretary.core.identity.Registration;
import io.vavr.collection.List;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeopleTest {

    private static final NhsNumber NUMBER = NhsNumber.parse("9434765919").get();

    private static PersonName.Builder ann() {
        var name = PersonName.builder();
        name.title("Mrs").given("Ann").family("Field");
        return name;
    }

    private static Patient patient() {
        return Patient.builder()
                .id("patient-7")
                .name(ann().build())
                .birthDate(LocalDate.of(1961, 4, 2))
                .gender(AdministrativeGender.FEMALE)
                .pronouns(Pronouns.SHE)
                .identifiers(List.of(new Identifier("local", "1"), Identifier.of(NUMBER)))
                .address(PostalAddress.uk(List.of("2 High Street", "Exmouth", "EX8 1AB"))
                        .get())
                .contacts(List.of(ContactPoint.of(ContactPoint.Medium.PHONE, "01632 960001")
                        .get()))
                .communication(CommunicationNeeds.builder()
                        .format(LetterFormat.LARGE_PRINT)
                        .language(Locale.forLanguageTag("cy"))
                        .interpreter(Locale.forLanguageTag("bfi"))
                        .build())
                .allergies(List.of("penicillin"))
                .build();
    }

    @Test
    void aNameIsWrittenAsTheOccasionDemands() {
        PersonName name =
                ann().preferred("Annie").suffixes(List.of("MBE", "FRCP")).build();
        assertEquals("Mrs Ann Field", name.formal());
        assertEquals("Mrs Ann Field MBE FRCP", name.withSuffixes());
        assertEquals("Mrs Field", name.salutation());
        assertEquals("FIELD, Ann (Mrs)", name.inList());
    }

    @Test
    void whatIsMissingInANameLeavesNoGap() {
        PersonName given = PersonName.builder().given("Sukarno").build();
        assertEquals("Sukarno", given.formal());
        assertEquals("Sukarno", given.salutation());
        assertEquals("Sukarno", given.inList());
        PersonName family = PersonName.builder().family("Field").build();
        assertEquals("FIELD", family.inList());
        assertEquals("Field", family.salutation());
        PersonName untitled = PersonName.builder()
                .given("Ann")
                .family("Field")
                .preferred("Annie")
                .build();
        assertEquals("Annie Field", untitled.salutation());
        assertThrows(
                IllegalStateException.class,
                () -> PersonName.builder().title("Mrs").build());
    }

    @Test
    void aPatientIsKnownByItsNumber() {
        assertEquals(Optional.of(NUMBER), patient().nhsNumber());
        Patient nobody = Patient.builder().id("p").name(ann().build()).build();
        assertEquals(Optional.empty(), nobody.nhsNumber());
        assertEquals(AdministrativeGender.UNKNOWN, nobody.gender());
        assertEquals(LetterFormat.STANDARD, nobody.communication().format());
        assertEquals(Locale.UK, nobody.communication().language());
        assertFalse(nobody.deceased());
    }

    @Test
    void nothingPrintsWhoItIs() {
        String printed = patient() + " " + patient().name() + " " + patient().communication() + " "
                + PatientFacts.of(patient()) + " "
                + DocumentContext.builder().patient(PatientFacts.of(patient())).build() + " " + Pronouns.SHE + " "
                + patient().contacts();
        for (String secret : List.of(
                "Ann",
                "Field",
                "Mrs",
                "1961",
                "943",
                "High",
                "Exmouth",
                "EX8",
                "01632",
                "penicillin",
                "LARGE",
                "cy",
                "bfi",
                "she",
                "FEMALE")) {
            assertFalse(printed.contains(secret), secret);
        }
    }

    @Test
    void aContextTakesWhatTheRecordSays() {
        PatientFacts facts = PatientFacts.of(patient());
        assertEquals(Optional.of("Mrs Ann Field"), facts.name());
        assertEquals(Optional.of("9434765919"), facts.nhsNumber());
        assertEquals(Optional.of(LocalDate.of(1961, 4, 2)), facts.birthDate());
        assertEquals(Optional.of(AdministrativeGender.FEMALE), facts.sex());
        assertEquals(List.of("penicillin"), facts.allergies());
        assertEquals(Jurisdiction.GB, DocumentContext.unknown().jurisdiction());
        assertEquals(PatientFacts.unknown(), DocumentContext.unknown().patient());
    }

    @Test
    void contactsAreChecked() {
        assertTrue(
                ContactPoint.of(ContactPoint.Medium.PHONE, "+44 (0)1632 960001").isRight());
        assertTrue(ContactPoint.of(ContactPoint.Medium.SMS, "12").isLeft());
        assertTrue(ContactPoint.of(ContactPoint.Medium.EMAIL, "ann@example.org").isRight());
        assertTrue(ContactPoint.of(ContactPoint.Medium.EMAIL, "01632 960001").isLeft());
        ContactPoint quiet =
                ContactPoint.of(ContactPoint.Medium.PHONE, " 01632 960001 ").get();
        assertEquals("01632 960001", quiet.value());
        assertFalse(quiet.mayLeaveMessage());
        assertTrue(quiet.withMessages().mayLeaveMessage());
    }

    @Test
    void codesReadBack() {
        for (LetterFormat format : LetterFormat.values()) {
            assertEquals(format, LetterFormat.parse(format.code()).get());
        }
        for (AdministrativeGender gender : AdministrativeGender.values()) {
            assertEquals(gender, AdministrativeGender.parse(gender.code()).get());
        }
        assertTrue(LetterFormat.parse("Large-Print").isLeft());
        assertTrue(AdministrativeGender.parse("f").isLeft());
        assertEquals("large-print", LetterFormat.LARGE_PRINT.code());
        assertTrue(Jurisdiction.parse("gb").isLeft());
        assertEquals(Jurisdiction.US, Jurisdiction.parse("US").get());
        assertThrows(IllegalArgumentException.class, () -> new Jurisdiction("Great Britain"));
    }

    @Test
    void cliniciansAndPracticesArePublic() {
        Practitioner lee = Practitioner.builder()
                .id("dr-lee")
                .name(PersonName.builder().title("Dr").family("Lee").build())
                .role("Consultant")
                .registration(Registration.parse("GMC 0000000").get())
                .build();
        assertEquals(Optional.of("Consultant"), lee.role());
        Organisation clinic = Organisation.builder()
                .id("o")
                .name("Riverside Clinic")
                .odsCode(OdsCode.parse("A81001").get())
                .build();
        assertEquals("Riverside Clinic", clinic.name());
        assertTrue(clinic.toString().contains("A81001"));
    }
}
