package io.github.medsecretary.cli.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.cli.json.JsonReading;
import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.person.AdministrativeGender;
import io.github.medsecretary.core.person.LetterFormat;
import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.core.person.Practitioner;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleShapeTest {

    private static final String ANN =
            "{\"id\":\"p1\",\"name\":{\"title\":\"Mrs\",\"given\":\"Ann\",\"family\":\"Field\",\"preferred\":\"Nan\","
                    + "\"suffixes\":[\"MBE\"]},\"birthDate\":\"1961-04-02\",\"sex\":\"female\",\"nhsNumber\":\"999 100 1379\","
                    + "\"address\":[\"2 High Street\",\"Exmouth\",\"ex8 1ab\"],\"communication\":{\"format\":\"large-print\","
                    + "\"language\":\"cy\",\"interpreter\":\"bfi\"},\"gp\":\"harbour\",\"allergies\":[\"penicillin\"],"
                    + "\"labels\":[\"HIV\"]}";

    private static Either<Seq<Problem>, PeopleShape.Known> patient(String json) {
        return ObjectReader.read(JsonReading.read(json).get(), PeopleShape::patient);
    }

    private static Either<Seq<Problem>, Practitioner> practitioner(String json) {
        return ObjectReader.read(JsonReading.read(json).get(), PeopleShape::practitioner);
    }

    private static Either<Seq<Problem>, Organisation> organisation(String json) {
        return ObjectReader.read(JsonReading.read(json).get(), PeopleShape::organisation);
    }

    @Test
    void aPatientIsReadWhole() {
        var known = patient(ANN).get();
        var ann = known.patient();
        assertEquals("Mrs Ann Field", ann.name().formal());
        assertEquals(List.of("MBE"), ann.name().suffixes());
        assertEquals(Optional.of(LocalDate.of(1961, 4, 2)), ann.birthDate());
        assertEquals(AdministrativeGender.FEMALE, ann.gender());
        assertEquals(1, ann.identifiers().size());
        assertEquals("9991001379", ann.identifiers().head().value());
        assertEquals(Optional.of("harbour"), ann.generalPractitioner());
        assertEquals(List.of("penicillin"), ann.allergies());
        assertEquals(LetterFormat.LARGE_PRINT, ann.communication().format());
        assertEquals(Locale.forLanguageTag("cy"), ann.communication().language());
        assertEquals(
                Optional.of(Locale.forLanguageTag("bfi")), ann.communication().interpreter());
        assertTrue(known.labels().has(Label.HIV));
    }

    @Test
    void whatIsNotKnownMayBeLeftOut() {
        var cher =
                patient("{\"id\":\"p2\",\"name\":{\"given\":\"Cher\"}}").get().patient();
        assertEquals(Optional.empty(), cher.birthDate());
        assertEquals(AdministrativeGender.UNKNOWN, cher.gender());
        assertEquals(Optional.empty(), cher.address());
        assertTrue(cher.identifiers().isEmpty());
        assertEquals(LetterFormat.STANDARD, cher.communication().format());
    }

    @Test
    void noFixedAbodeIsAnAddress() {
        var address = patient(
                        "{\"id\":\"p\",\"name\":{\"family\":\"A\"},\"address\":[\"No fixed abode\",\"ZZ99 3VZ\"]}")
                .get()
                .patient()
                .address()
                .orElseThrow();
        assertTrue(address.forPost().isLeft());
    }

    /** What is replaced in the patient by what, and what is said of it where. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"id\":\"p1\", | '' | /id MISSING",
                "\"family\":\"Field\" | \"family\":\" \" | /name/family MISSING",
                "1961-04-02 | 1961-02-30 | /birthDate MALFORMED",
                "\"sex\":\"female\" | \"sex\":\"F\" | /sex UNKNOWN_CODE",
                "999 100 1379 | 999 100 1378 | /nhsNumber CHECK_DIGIT",
                "999 100 1379 | 999 100 137 | /nhsNumber MALFORMED",
                "large-print | huge | /communication/format UNKNOWN_CODE",
                "\"language\":\"cy\" | \"language\":\"welsh language\" | /communication/language MALFORMED",
                "\"interpreter\":\"bfi\" | \"interpreter\":\"-\" | /communication/interpreter MALFORMED",
                "\"HIV\" | \"SECRET\" | /labels/0 UNKNOWN_CODE",
                "\"gp\":\"harbour\" | \"gp\":5 | /gp MALFORMED",
                "[\"penicillin\"] | [\"penicillin\",null] | /allergies/1 MALFORMED",
                "\"gp\" | \"doctor\" | /doctor MALFORMED"
            })
    void aPatientWhoIsWrongIsRefusedWithThePlace(String from, String to, String problem) {
        assertEquals(
                List.of(problem),
                patient(ANN.replace(from, to))
                        .getLeft()
                        .map(each -> each.where() + " " + each.code().name())
                        .distinct());
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        var problems = patient(ANN.replace("\"2 High Street\",\"Exmouth\",\"ex8 1ab\"", "\"Exmouth\""))
                .getLeft();
        assertTrue(problems.forAll(each -> each.where().startsWith("/address")), problems.toString());
        assertFalse(problems.isEmpty());
        assertFalse(problems.toString().contains("Exmouth"));
    }

    @Test
    void everythingThatIsWrongWithAPatientIsToldAtOnce() {
        var problems = patient(ANN.replace("1961-04-02", "x")
                        .replace("\"HIV\"", "\"x\"")
                        .replace("\"p1\"", "7"))
                .getLeft();
        assertEquals(List.of("/id", "/birthDate", "/labels/0"), problems.map(Problem::where));
    }

    @Test
    void nothingThatIsPrintedNamesThePatient() {
        String printed = patient(ANN).get().toString();
        for (String personal : List.of("Ann", "Field", "1961", "999", "High Street", "penicillin", "Nan")) {
            assertFalse(printed.contains(personal), personal);
        }
    }

    @Test
    void aPractitionerIsRead() {
        var kerr = practitioner("{\"id\":\"dr-kerr\",\"name\":{\"title\":\"Dr\",\"family\":\"Kerr\"},"
                        + "\"role\":\"Consultant\",\"registration\":\"GMC 1234567\"}")
                .get();
        assertEquals("Dr Kerr", kerr.name().formal());
        assertEquals(Optional.of("Consultant"), kerr.role());
        assertTrue(kerr.registration().isPresent());
    }

    @Test
    void aRegistrationThatIsNoneIsRefused() {
        assertEquals(
                List.of("/registration"),
                practitioner("{\"id\":\"x\",\"name\":{\"family\":\"X\"},\"registration\":\"GMC 12\"}")
                        .getLeft()
                        .map(Problem::where));
    }

    @Test
    void anOrganisationWithoutAnIdIsKnownByItsName() {
        assertEquals(
                "Riverside Clinic",
                organisation("{\"name\":\"Riverside Clinic\"}").get().id());
        assertEquals(
                "r",
                organisation("{\"id\":\"r\",\"name\":\"Riverside Clinic\"}")
                        .get()
                        .id());
        assertEquals(List.of("/name"), organisation("{\"id\":\"r\"}").getLeft().map(Problem::where));
    }

    @Test
    void anOrganisationIsReadWhole() {
        var clinic = organisation("{\"name\":\"Riverside Clinic\",\"service\":\"Gastroenterology\",\"address\":["
                        + "\"1 Quay Street\",\"Exmouth\",\"EX8 1AA\"],\"telephone\":\"01632 960001\"}")
                .get();
        assertEquals(Optional.of("Gastroenterology"), clinic.service());
        assertEquals(Optional.of("01632 960001"), clinic.telephone());
        assertTrue(clinic.address().isPresent());
    }
}
