package io.github.medsecretary.correspondence.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.core.person.LetterFormat;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.vavr.collection.List;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** To whom a copy is addressed, in which form, and who else is said to get one. */
class AddressingTest {

    private static final LetterContent CONTENT = Sample.content(List.of(Sample.text("a", "words", new Label("N"))));

    private static AudienceLetter letterTo(Recipient reader, Recipient... others) {
        return Selection.of(CONTENT, reader, List.of(others).prepend(reader), PolicySet.uk())
                .letter()
                .orElseThrow();
    }

    private static Recipient nurse() {
        return Sample.recipient("nurse", Audience.CLINICIAN, PurposeOfUse.COC)
                .name("Sister Shah")
                .build();
    }

    private static Recipient.Builder carer() {
        return Sample.recipient("carer", Audience.CARER, PurposeOfUse.FAMRQT);
    }

    private static Recipient police() {
        return Sample.recipient("police", Audience.POLICE, PurposeOfUse.HLEGAL)
                .name("PC Brown")
                .consent(true)
                .build();
    }

    @Test
    void thePatientIsAddressedAsOnRecord() {
        AudienceLetter letter = letterTo(Sample.recipient("pt", Audience.PATIENT, PurposeOfUse.PATRQT)
                .name("Somebody Else")
                .format(LetterFormat.BRAILLE)
                .build());
        assertEquals("Mrs Ann Field", letter.addressee());
        assertEquals("Mrs Field", letter.salutation());
        assertEquals(Sample.patient().address(), letter.address());
        assertEquals(LetterFormat.LARGE_PRINT, letter.format());
    }

    @Test
    void thePatientMayBeWrittenToElsewhere() {
        var elsewhere = Sample.address("c/o Ward 4", "Exmouth Hospital", "EX8 2AA");
        AudienceLetter letter = letterTo(Sample.recipient("pt", Audience.PATIENT, PurposeOfUse.PATRQT)
                .address(elsewhere)
                .build());
        assertEquals(Optional.of(elsewhere), letter.address());
    }

    @Test
    void anybodyElseIsAddressedAsTheyAreGiven() {
        AudienceLetter letter = letterTo(
                carer().name("Mr Bob Field").format(LetterFormat.BRAILLE).build());
        assertEquals("Mr Bob Field", letter.addressee());
        assertEquals("Mr Bob Field", letter.salutation());
        assertEquals(LetterFormat.BRAILLE, letter.format());
        assertEquals(Optional.empty(), letter.address(), "never the patient's own");
    }

    @Test
    void somebodyWithoutANameIsAddressedByTheirRole() {
        AudienceLetter letter = letterTo(Sample.recipient("r", Audience.GENERAL_PRACTITIONER, PurposeOfUse.TREAT)
                .build());
        assertEquals("general practitioner", letter.addressee());
        assertEquals("general practitioner", letter.salutation());
    }

    @Test
    void thoseInCareAndThePatientAreNamedToEachOther() {
        assertEquals(
                List.of("Sister Shah", "Mrs Ann Field"),
                letterTo(Sample.gp(), nurse(), Sample.pt()).copies());
        assertEquals(
                List.of("Dr A Jones", "Sister Shah"),
                letterTo(Sample.pt(), Sample.gp(), nurse()).copies());
    }

    @Test
    void whoIsOutsideCareNeitherNamesNorIsNamed() {
        Recipient carer = carer().name("Mr Bob Field").build();
        assertEquals(List.empty(), letterTo(Sample.gp(), police(), carer).copies());
        assertEquals(List.empty(), letterTo(police(), Sample.gp(), Sample.pt()).copies());
        assertEquals(List.empty(), letterTo(carer, Sample.gp(), Sample.pt()).copies());
    }

    @Test
    void aClinicianWhoReadsForResearchIsOutsideCare() {
        Recipient researching = Sample.recipient("r", Audience.CLINICIAN, PurposeOfUse.HRESCH)
                .name("Dr Ng")
                .build();
        assertEquals(List.empty(), letterTo(researching, Sample.gp()).copies());
        assertEquals(List.empty(), letterTo(Sample.gp(), researching).copies());
    }

    @Test
    void theLetterheadTheDatesAndTheReaderAreTakenOver() {
        AudienceLetter letter = letterTo(Sample.gp());
        assertEquals(CONTENT.reference(), letter.reference());
        assertEquals(CONTENT.dates(), letter.dates());
        assertEquals(CONTENT.kind(), letter.kind());
        assertEquals(CONTENT.locale(), letter.locale());
        assertEquals(CONTENT.organisation(), letter.organisation());
        assertEquals(CONTENT.patient(), letter.patient());
        assertEquals(CONTENT.author(), letter.author());
        assertEquals(Audience.GENERAL_PRACTITIONER, letter.audience());
    }

    @Test
    void onlyASignatureMakesItMoreThanADraft() {
        var signature = new Signature("dr-lee", Instant.parse("2030-01-06T09:00:00Z"));
        Selection selection = Selection.of(CONTENT, Sample.gp(), List.of(), PolicySet.uk());
        assertEquals(Optional.empty(), selection.letter().orElseThrow().signature());
        assertEquals(
                Optional.of(signature),
                selection.letter(Optional.of(signature)).orElseThrow().signature());
    }
}
