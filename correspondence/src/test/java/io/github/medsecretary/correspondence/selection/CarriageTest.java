package io.github.medsecretary.correspondence.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.core.person.LetterFormat;
import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.Practitioner;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.Carrier;
import io.github.medsecretary.correspondence.content.Enclosure;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.content.Stationery;
import io.github.medsecretary.correspondence.policy.LetterHold;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.rendering.HtmlRenderer;
import io.github.medsecretary.correspondence.rendering.TextRenderer;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A letter is read before it is opened: by its letterhead, its envelope, its copies and what goes along. */
class CarriageTest {

    private static final Seq<Fragment> PLAIN = List.of(Sample.text("x", "She is well.", new Label("N")));

    private static final Organisation TRUST = Organisation.builder()
            .id("trust")
            .name("Seaside Hospitals")
            .address(Sample.address("Main Road", "Exmouth", "EX8 1ZZ"))
            .telephone("01632 960000")
            .build();

    private static final Recipient MOTHER = Sample.recipient("mum", Audience.CARER, PurposeOfUse.FAMRQT)
            .name("Mrs Joan Field")
            .build();

    private static LetterContent from(String name, String service, String street) {
        return LetterContent.builder()
                .reference("OUR/2030/0001")
                .dates(Sample.content(PLAIN).dates())
                .organisation(Organisation.builder()
                        .id("clinic")
                        .name(name)
                        .service(service)
                        .address(Sample.address(street, "Exmouth", "EX8 1AA"))
                        .telephone("01632 960999")
                        .build())
                .patient(Sample.patient())
                .author(Practitioner.builder()
                        .id("dr-lee")
                        .name(Sample.lee().name())
                        .role("Consultant in sexual health")
                        .build())
                .fragments(PLAIN)
                .build();
    }

    private static final LetterContent SEXUAL_HEALTH = from("Riverside Clinic", "Sexual Health", "1 Quay Street");

    private static Selection select(LetterContent content, Recipient reader, Recipient... others) {
        return Selection.of(content, reader, List.of(others).prepend(reader), PolicySet.uk());
    }

    private static AudienceLetter letter(LetterContent content, Recipient reader, Recipient... others) {
        return select(content, reader, others).letter().orElseThrow();
    }

    private static String printed(AudienceLetter letter) {
        return new String(TextRenderer.usual().render(letter), StandardCharsets.UTF_8)
                + new String(HtmlRenderer.usual().render(letter), StandardCharsets.UTF_8)
                + letter.fileName()
                + letter.subject()
                + letter.envelope().returnTo();
    }

    @Test
    void aRelativeGetsNeutralStationery() {
        AudienceLetter letter =
                letter(SEXUAL_HEALTH.on(Stationery.builder().neutral(TRUST).build()), MOTHER);
        assertEquals(TRUST, letter.organisation());
        assertEquals(Optional.empty(), letter.author().role());
        assertFalse(printed(letter).toLowerCase(java.util.Locale.ROOT).contains("sexual"));
        assertFalse(printed(letter).contains("960999"), "the number is the clinic's");
    }

    @Test
    void whatIsLeftOfTheSenderIsTheNameIfThatTellsNothing() {
        Organisation left = letter(SEXUAL_HEALTH, MOTHER).organisation();
        assertEquals("Riverside Clinic", left.name());
        assertEquals(Optional.empty(), left.service());
        assertEquals(Optional.empty(), left.address());
        assertEquals(Optional.empty(), left.telephone());
    }

    @Test
    void withoutNeutralStationeryALetterheadThatTellsHoldsTheLetter() {
        LetterContent tells = from("Exmouth Sexual Health Clinic", "Nurses", "1 Quay Street");
        LetterHold hold = select(tells, MOTHER).disclosure().hold().orElseThrow();
        assertEquals(LetterHold.Outcome.HELD, hold.outcome());
        assertEquals("This letter needs neutral stationery, and none is given.", hold.reason());
        assertEquals(Optional.empty(), select(tells, MOTHER).letter());
        Organisation noBetter =
                Organisation.builder().id("n").name("HIV Services").build();
        assertTrue(select(tells.on(Stationery.builder().neutral(noBetter).build()), MOTHER)
                .letter()
                .isEmpty());
    }

    @Test
    void thoseInCareAndThePatientSeeWhoWritesButTheEnvelopeTellsNobody() {
        LetterContent content =
                SEXUAL_HEALTH.on(Stationery.builder().neutral(TRUST).build());
        for (Recipient reader : List.of(Sample.gp(), Sample.pt())) {
            AudienceLetter letter = letter(content, reader);
            assertEquals(content.organisation(), letter.organisation());
            assertEquals(
                    List.of("Seaside Hospitals", "Main Road", "Exmouth", "EX8 1ZZ"),
                    letter.envelope().returnTo());
        }
        assertEquals(List.empty(), letter(SEXUAL_HEALTH, Sample.pt()).envelope().returnTo());
        assertEquals(
                List.of("Mrs Ann Field", "2 High Street", "Exmouth", "EX8 1AB"),
                letter(content, Sample.pt()).envelope().window());
    }

    @Test
    void anOrdinaryClinicIsOnItsOwnPaperAndItsOwnEnvelope() {
        LetterContent usual = Sample.content(PLAIN);
        AudienceLetter letter = letter(usual, MOTHER);
        assertEquals(usual.organisation(), letter.organisation());
        assertEquals(
                List.of("Riverside Clinic", "1 Quay Street", "Exmouth", "EX8 1AA"),
                letter.envelope().returnTo());
        assertEquals("Clinic letter", letter.subject());
        assertEquals("our-2030-0001-carer", letter.fileName());
    }

    @Test
    void anAddressMayTellAndSoMayWhatSomebodyHasLabelled() {
        assertEquals(
                List.of("address", "author-role"),
                select(from("Riverside Clinic", "Nurses", "The HIV Centre"), MOTHER)
                        .disclosure()
                        .carriers()
                        .map(WithheldCarrier::carrier));
        LetterContent labelled = Sample.content(PLAIN)
                .on(Stationery.builder()
                        .labels(TreeMap.of(Carrier.TELEPHONE, Labels.of(Label.SUD)))
                        .build());
        assertEquals(Optional.empty(), letter(labelled, MOTHER).organisation().telephone());
    }

    @Test
    void aSubjectThatTellsIsReplacedByTheKindOfLetter() {
        LetterContent content = Sample.content(PLAIN)
                .on(Stationery.builder()
                        .subject("Results of your chlamydia test")
                        .build());
        assertEquals(
                "Results of your chlamydia test", letter(content, Sample.pt()).subject());
        assertEquals("Clinic letter", letter(content, MOTHER).subject());
    }

    @Test
    void aReferenceThatTellsHoldsTheLetter() {
        LetterContent usual = Sample.content(PLAIN);
        LetterContent content = LetterContent.builder()
                .reference("HIV/2030/1")
                .dates(usual.dates())
                .organisation(usual.organisation())
                .patient(usual.patient())
                .author(usual.author())
                .fragments(PLAIN)
                .build();
        assertTrue(letter(content, Sample.gp()).fileName().startsWith("hiv-2030"));
        assertTrue(select(content, MOTHER)
                .disclosure()
                .hold()
                .orElseThrow()
                .reason()
                .startsWith("The reference"));
    }

    @Test
    void anEnclosureIsContent() {
        LetterContent content = Sample.content(PLAIN)
                .on(Stationery.builder()
                        .enclosures(List.of(
                                new Enclosure("e1", "Copy of the scan", Labels.of(new Label("N"))),
                                new Enclosure("e2", "CD4 count chart", Labels.of(new Label("N"))),
                                new Enclosure("e3", "Diary", Labels.none())))
                        .build());
        assertEquals(
                List.of("Copy of the scan", "CD4 count chart", "Diary"),
                letter(content, Sample.gp()).enclosures());
        assertEquals(List.of("Copy of the scan"), letter(content, MOTHER).enclosures());
        assertTrue(
                printed(letter(content, Sample.gp())).contains("Enclosed: Copy of the scan; CD4 count chart; Diary"));
        assertFalse(printed(letter(content, MOTHER)).contains("CD4"));
        assertEquals(
                List.of("enclosure:e2 sensitive", "enclosure:e3 not-cleared-family"),
                select(content, MOTHER)
                        .disclosure()
                        .carriers()
                        .map(each -> each.carrier() + " " + each.rule().label()));
        String grid = WhoSeesWhat.of(content, List.of(Sample.gp(), MOTHER), PolicySet.uk())
                .text();
        assertTrue(grid.contains("enclosure:e2"), grid);
        assertFalse(grid.contains("CD4"), grid);
    }

    @Test
    void aCopyIsNotNamedToThoseWhoMayNotKnowWhatItsNameTells() {
        Recipient clinic = Sample.recipient("gic", Audience.CLINICIAN, PurposeOfUse.TREAT)
                .name("Dr Ng, Long Lane Clinic")
                .labels(Labels.of(Label.GENDER_RECOGNITION))
                .build();
        LetterContent content = Sample.content(PLAIN);
        assertEquals(List.empty(), letter(content, Sample.gp(), clinic).copies());
        assertEquals(
                List.of("Dr Ng, Long Lane Clinic"),
                letter(content, Sample.pt(), clinic).copies());
        assertEquals(
                List.of("copy:gic"),
                select(content, Sample.gp(), clinic).disclosure().carriers().map(WithheldCarrier::carrier));
    }

    @Test
    void whereThePatientLivesMayBeASecret() {
        LetterContent hidden = Sample.content(PLAIN)
                .on(Stationery.builder()
                        .labels(TreeMap.of(Carrier.PATIENT_ADDRESS, Labels.of(Label.SDV)))
                        .build());
        assertEquals(Optional.empty(), letter(hidden, MOTHER).patient().address());
        assertFalse(printed(letter(hidden, MOTHER)).contains("2 High Street"));
        assertEquals(
                Sample.patient().address(),
                letter(hidden, Sample.gp()).patient().address());
        assertEquals(
                Sample.patient().address(),
                letter(Sample.content(PLAIN), MOTHER).patient().address());
    }

    @Test
    void ofTheRecordALetterHoldsOnlyWhatItsHeadNeeds() {
        LetterContent usual = Sample.content(PLAIN);
        LetterContent content = LetterContent.builder()
                .reference(usual.reference())
                .dates(usual.dates())
                .organisation(usual.organisation())
                .patient(Patient.builder()
                        .id("p1")
                        .name(Sample.patient().name())
                        .allergies(List.of("penicillin"))
                        .communication(Sample.patient().communication())
                        .build())
                .author(usual.author())
                .fragments(PLAIN)
                .build();
        for (Recipient reader : List.of(Sample.gp(), Sample.pt(), MOTHER)) {
            assertEquals(List.empty(), letter(content, reader).patient().allergies());
        }
        assertEquals(
                LetterFormat.LARGE_PRINT,
                letter(content, Sample.gp()).patient().communication().format());
        assertEquals(
                LetterFormat.STANDARD,
                letter(content, MOTHER).patient().communication().format(),
                "needs tell of a disability");
    }

    @Test
    void nothingOfItPrintsItself() {
        LetterContent content = SEXUAL_HEALTH.on(Stationery.builder()
                .subject("Secret")
                .enclosures(List.of(new Enclosure("e", "Secret", Labels.none())))
                .build());
        AudienceLetter letter = letter(content, Sample.gp());
        String all = content.stationery() + " " + letter.envelope()
                + letter.subject().length() + letter + content.stationery().enclosures();
        assertFalse(all.contains("Secret"), all);
    }
}
