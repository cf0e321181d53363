package io.github.medsecretary.correspondence.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings, kinds, owners and absences travel as codes, and are printed as words. */
class ContentCodesTest {

    @ParameterizedTest
    @EnumSource
    void aHeadingIsReadFromItsCode(Heading heading) {
        assertEquals(Either.right(heading), Heading.parse(heading.code()));
        assertTrue(heading.code().matches("[a-z]+(-[a-z]+)*"), heading.code());
        assertTrue(heading.title().matches("[A-Z][A-Za-z, ]+"), heading.title());
        assertTrue(heading.snomed().matches("[0-9]{15,16}"), heading.snomed());
    }

    @Test
    void noTwoHeadingsShareATitleOrAConcept() {
        List<Heading> all = List.of(Heading.values());
        assertEquals(all.size(), all.map(Heading::title).distinct().size());
        assertEquals(all.size(), all.map(Heading::snomed).distinct().size());
        assertEquals("plan-and-requested-actions", Heading.PLAN_AND_REQUESTED_ACTIONS.code());
    }

    @ParameterizedTest
    @EnumSource
    void anOwnerIsReadFromItsCode(Action.Owner owner) {
        assertEquals(Either.right(owner), Action.Owner.parse(owner.code()));
    }

    @Test
    void actionsAreTitledByWhoActs() {
        assertEquals(
                List.of("Actions for the GP", "Actions for the patient", "Actions for this clinic", "Other actions"),
                List.of(Action.Owner.values()).map(Action.Owner::title));
    }

    @ParameterizedTest
    @EnumSource
    void anAbsenceIsReadFromItsCode(Absence absence) {
        assertEquals(Either.right(absence), Absence.parse(absence.code()));
    }

    @Test
    void anAbsenceIsPrintedAsASentenceNeverAsABlank() {
        assertEquals(
                List.of("None known.", "Not recorded.", "Not given.", "Awaiting the clinician's answer."),
                List.of(Absence.values()).map(Absence::printed));
    }

    @Test
    void onlyWhatCouldNotBeHeardIsAsked() {
        assertEquals(List.of(Absence.INAUDIBLE), List.of(Absence.values()).filter(Absence::needsAnswer));
    }

    @Test
    void aKindOfLetterIsReadFromItsCode() {
        assertEquals("clinic", LetterKind.CLINIC.code());
        assertEquals("Clinic letter", LetterKind.CLINIC.title());
        assertEquals(Either.right(LetterKind.CLINIC), LetterKind.parse("clinic"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "GP", "Diagnoses", "DIAGNOSES", "known_none", "Clinic", "diagnoses ", "none"})
    void anythingElseIsNoCode(String code) {
        for (Either<Problem, ?> read : List.<Either<Problem, ?>>of(
                Heading.parse(code), Action.Owner.parse(code), Absence.parse(code), LetterKind.parse(code))) {
            assertEquals(CoreCode.UNKNOWN_CODE, read.getLeft().code());
            assertTrue(read.getLeft().toString().length() > 20, "the problem tells what is expected");
        }
    }

    @Test
    void codesAreTheSameInTurkey() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals("investigation-results", Heading.INVESTIGATION_RESULTS.code());
            assertEquals("hospital", Action.Owner.HOSPITAL.code());
            assertEquals("inaudible", Absence.INAUDIBLE.code());
            assertEquals("clinic", LetterKind.CLINIC.code());
        } finally {
            Locale.setDefault(usual);
        }
    }
}
