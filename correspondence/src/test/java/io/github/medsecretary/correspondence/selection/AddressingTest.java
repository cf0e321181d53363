package io.github.medsecretary.correspondence.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.core.person.LetterFormat;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.content.Stationery;
import io.github.medsecretary.correspondence.people.Addressee;
import io.github.medsecretary.correspondence.people.Capacity;
import io.github.medsecretary.correspondence.people.Correspondent;
import io.github.medsecretary.correspondence.people.StyleOfAddress;
import io.github.medsecretary.correspondence.people.Valediction;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.rendering.TextRenderer;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
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

    private static Recipient.Builder jones() {
        var name = PersonName.builder().title("Dr").given("A").family("Jones").suffixes(List.of("MRCGP"));
        return Sample.recipient("jones", Audience.CLINICIAN, PurposeOfUse.COC)
                .addressee(Addressee.person(Correspondent.builder()
                        .name(name.build())
                        .capacity(Capacity.CLINICIAN)
                        .build()));
    }

    @Test
    void whoIsKnownByMoreThanANameIsAddressedAsCustomHasIt() {
        AudienceLetter letter = letterTo(jones().name("A Jones").build());
        assertEquals("Dr A Jones MRCGP", letter.addressee());
        assertEquals("Dr Jones", letter.salutation());
        assertEquals(Valediction.SINCERELY, letter.valediction());
        assertEquals("Dr A Jones MRCGP", letter.envelope().window().head());
        assertEquals(
                List.of("Dr A Jones MRCGP"),
                letterTo(Sample.gp(), jones().build()).copies());
    }

    @Test
    void theCloseFollowsTheSalutation() {
        var claims = new Addressee.Unnamed("Claims Department", Capacity.PRIVATE);
        AudienceLetter letter = letterTo(Sample.recipient("c", Audience.CLINICIAN, PurposeOfUse.COC)
                .addressee(claims)
                .build());
        assertEquals("Claims Department", letter.addressee());
        assertEquals("Sir or Madam", letter.salutation());
        assertEquals(Valediction.FAITHFULLY, letter.valediction());
        String printed = new String(TextRenderer.usual().render(letter), StandardCharsets.UTF_8);
        assertTrue(printed.contains("Dear Sir or Madam\n"), printed);
        assertTrue(printed.contains("Yours faithfully\n"), printed);
    }

    @Test
    void theHouseSaysHowPeopleAreAddressed() {
        var house = StyleOfAddress.builder()
                .naming(StyleOfAddress.Naming.FIRST_NAMES)
                .punctuation(StyleOfAddress.Punctuation.STOPPED)
                .colleagues(StyleOfAddress.Colleagues.AS_COLLEAGUE)
                .build();
        LetterContent content =
                CONTENT.on(Stationery.builder().addressing(house).build());
        Seq<AudienceLetter> letters = Selection.all(content, List.of(Sample.pt(), jones().build()), PolicySet.uk())
                .map(each -> each.letter().orElseThrow());
        assertEquals(List.of("Mrs. Ann Field", "Dr. A. Jones, M.R.C.G.P."), letters.map(AudienceLetter::addressee));
        assertEquals(List.of("Ann", "Colleague"), letters.map(AudienceLetter::salutation));
        assertEquals(List.of(Valediction.SINCERELY, Valediction.FAITHFULLY), letters.map(AudienceLetter::valediction));
    }

    @Test
    void somebodyWithoutANameIsAddressedByTheirRole() {
        AudienceLetter letter = letterTo(Sample.recipient("r", Audience.GENERAL_PRACTITIONER, PurposeOfUse.TREAT)
                .build());
        assertEquals("general practitioner", letter.addressee());
        assertEquals("general practitioner", letter.salutation());
        assertEquals(Valediction.SINCERELY, letter.valediction());
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
