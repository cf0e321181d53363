package io.github.medsecretary.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.medsecretary.cli.json.JsonReading;
import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.core.document.Jurisdiction;
import io.github.medsecretary.core.document.PatientFacts;
import io.github.medsecretary.core.person.AdministrativeGender;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterTest {

    private static Either<Seq<Problem>, Letter> read(String json) {
        return ObjectReader.read(JsonReading.read(json).get(), Letter::shape);
    }

    @Test
    void aLetterNeedsAnIdAndAText() {
        var letter = read("{\"id\":\"n1\",\"text\":\"Well.\"}").get();
        assertEquals("n1", letter.id());
        assertEquals("Well.", letter.text().value());
        assertEquals(Optional.empty(), letter.context().specialty());
        assertEquals(Jurisdiction.GB, letter.context().jurisdiction());
        assertEquals(PatientFacts.unknown(), letter.context().patient());
    }

    @Test
    void theTextMayBeBlankAndTheIdMayNot() {
        assertEquals("", read("{\"id\":\"n1\",\"text\":\"\"}").get().text().value());
        assertEquals(
                List.of("/id"), read("{\"id\":\" \",\"text\":\"\"}").getLeft().map(Problem::where));
    }

    @Test
    void aContextIsReadWhole() {
        var context = read("{\"id\":\"n1\",\"text\":\"x\",\"context\":{\"specialty\":\"neurology\",\"documentKind\":"
                        + "\"clinic-letter\",\"date\":\"2030-01-04\",\"jurisdiction\":\"GB\",\"patient\":{\"name\":\"Mrs Zebra\","
                        + "\"sex\":\"female\",\"birthDate\":\"1961-04-02\",\"nhsNumber\":\"9990001234\",\"allergies\":[\"latex\"]}}}")
                .get()
                .context();
        assertEquals(Optional.of("neurology"), context.specialty());
        assertEquals(Optional.of("clinic-letter"), context.documentKind());
        assertEquals(Optional.of(LocalDate.of(2030, 1, 4)), context.date());
        assertEquals(Optional.of(AdministrativeGender.FEMALE), context.patient().sex());
        assertEquals(Optional.of(LocalDate.of(1961, 4, 2)), context.patient().birthDate());
        assertEquals(Optional.of("9990001234"), context.patient().nhsNumber(), "checked by a rule, not by the reader");
        assertEquals(List.of("latex"), context.patient().allergies());
        assertFalse(context.toString().contains("Zebra"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"specialty\":\"a\" | a",
                "\"specialty\":\"a\",\"context\":{} | a",
                "\"specialty\":\"a\",\"context\":{\"specialty\":\"b\"} | b",
                "\"context\":{\"specialty\":\"b\"} | b",
                "\"specialty\":\"a\",\"context\":null | a"
            })
    void theSpecialtyBesideTheTextCountsWhereTheContextHasNone(String fields, String specialty) {
        assertEquals(
                Optional.of(specialty),
                read("{\"id\":\"n1\",\"text\":\"x\"," + fields + "}")
                        .get()
                        .context()
                        .specialty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"date\":\"4 January\"} | /context/date MALFORMED",
                "{\"date\":\"2030-02-29\"} | /context/date MALFORMED",
                "{\"jurisdiction\":\"\"} | /context/jurisdiction MISSING",
                "{\"patient\":{\"sex\":\"F\"}} | /context/patient/sex UNKNOWN_CODE",
                "{\"patient\":{\"birthDate\":1961}} | /context/patient/birthDate MALFORMED",
                "{\"patient\":{\"allergies\":[7]}} | /context/patient/allergies/0 MALFORMED",
                "{\"patient\":{\"age\":7}} | /context/patient/age MALFORMED",
                "{\"patient\":\"Ann\"} | /context/patient MALFORMED",
                "{\"colour\":1} | /context/colour MALFORMED",
                "[] | /context MALFORMED"
            })
    void aContextThatIsWrongIsRefusedWithItsPath(String context, String problem) {
        assertEquals(
                List.of(problem),
                read("{\"id\":\"n1\",\"text\":\"x\",\"context\":" + context + "}")
                        .getLeft()
                        .map(each -> each.where() + " " + each.code().name()));
    }
}
