package io.github.medsecretary.correspondence.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.core.person.LetterFormat;
import io.github.medsecretary.correspondence.Sample;
import io.vavr.collection.List;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterContentTest {

    @Test
    void aLetterIsAClinicLetterInBritishEnglishUnlessItIsSaid() {
        LetterContent letter = Sample.content(List.empty());
        assertEquals(LetterKind.CLINIC, letter.kind());
        assertEquals(Locale.UK, letter.locale());
    }

    @Test
    void noTwoFragmentsShareAnId() {
        var twice = List.of(Sample.text("a", "one"), Sample.text("b", "two"), Sample.text("a", "three"));
        var refused = assertThrows(IllegalStateException.class, () -> Sample.content(twice));
        assertFalse(String.valueOf(refused.getMessage()).contains("three"), "the message quotes nothing");
        assertEquals(2, Sample.content(twice.take(2)).fragments().size());
    }

    @Test
    void ofAVisitAloneNothingElseIsKnown() {
        LocalDate day = LocalDate.of(2030, 1, 4);
        assertEquals(new LetterDates(day, Optional.empty(), Optional.empty()), LetterDates.ofClinic(day));
    }

    @Test
    void aFragmentBearsNoLabelUntilItIsGivenOne() {
        assertEquals(Labels.none(), Sample.text("a", "one").labels());
        assertTrue(Sample.text("a", "one", Label.HIV).labels().has(Label.HIV));
    }

    @Test
    void aRecipientHasNotConsentedAndReadsAsUsualUntilItIsSaid() {
        assertFalse(Sample.gp().consent());
        assertEquals(LetterFormat.STANDARD, Sample.gp().format());
    }

    @ParameterizedTest
    @CsvSource({
        "GENERAL_PRACTITIONER, TREAT, true",
        "CLINICIAN, COC, true",
        "REFERRER, ETREAT, true",
        "CLINICIAN, HRESCH, false",
        "PATIENT, PATRQT, false",
        "PATIENT, TREAT, false",
        "INSURER, TREAT, false"
    })
    void careIsGivenByThoseWhoCareAndForThatPurpose(Audience audience, PurposeOfUse purpose, boolean care) {
        assertEquals(care, Sample.recipient("r", audience, purpose).build().isDirectCare());
    }

    @Test
    void bodiesPrintHowMuchNeverWhat() {
        var secret = List.of("secret");
        assertEquals(
                List.of(
                        "Narrative[***]",
                        "Statement[***]",
                        "Diagnoses[1]",
                        "Results[1]",
                        "Allergies[1]",
                        "Medicines[1]",
                        "Actions[1]"),
                List.<Body>of(
                                new Body.Narrative("secret"),
                                new Body.Statement("secret"),
                                new Body.Diagnoses(secret),
                                new Body.Results(secret),
                                new Body.Allergies(secret),
                                new Body.Medicines(List.of(
                                        Medicine.builder().name("secret").build())),
                                new Body.Actions(List.of(new Action(Action.Owner.GP, "secret", Optional.empty()))))
                        .map(Body::toString));
        assertEquals("Action[gp]", new Action(Action.Owner.GP, "secret", Optional.empty()).toString());
    }

    @Test
    void everyBodyKnowsItsKind() {
        assertEquals(
                List.of("narrative", "statement", "diagnoses", "results", "allergies", "medicines", "actions", "x"),
                List.<Body>of(
                                new Body.Narrative("one"),
                                new Body.Statement("one"),
                                new Body.Diagnoses(List.of("one")),
                                new Body.Results(List.of("one")),
                                new Body.Allergies(List.of("one")),
                                new Body.Medicines(
                                        List.of(Medicine.builder().name("one").build())),
                                new Body.Actions(List.of(new Action(Action.Owner.GP, "one", Optional.empty()))),
                                new Body.Absent("x", Absence.KNOWN_NONE))
                        .map(Body::kind));
    }

    @Test
    void nothingOfAMedicineAFragmentOrARecipientIsPrinted() {
        Medicine medicine = Medicine.builder()
                .name("secret")
                .dose("secret")
                .route("secret")
                .frequency("secret")
                .change("secret")
                .reason("secret")
                .build();
        Fragment fragment = Fragment.builder()
                .id("f1")
                .heading(Heading.HISTORY)
                .body(new Body.Narrative("secret"))
                .labels(Labels.of(Label.HIV))
                .subject("secret sister")
                .build();
        Recipient recipient = Sample.recipient("gp", Audience.GENERAL_PRACTITIONER, PurposeOfUse.TREAT)
                .name("secret")
                .address(Sample.address("secret", "Exmouth", "EX8 1AB"))
                .format(LetterFormat.BRAILLE)
                .build();
        String printed = medicine + " " + fragment + " " + recipient;
        for (String secret : List.of("secret", "HIV", "Exmouth", "BRAILLE")) {
            assertFalse(printed.contains(secret), printed);
        }
    }
}
