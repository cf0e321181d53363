package io.github.medsecretary.correspondence.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.core.identity.NhsNumber;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.core.person.PostalAddress;
import io.github.medsecretary.core.rule.NamedOverride;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.Circumstances;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.rendering.TextRenderer;
import io.github.medsecretary.correspondence.selection.Manner;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class IdentityGateTest {

    private static final LetterContent LETTER = Sample.content(Sample.fragments());
    private static final PostalAddress HOME = Sample.address("2 High Street", "Exmouth", "EX8 1AB");

    private static Seq<String> found(StatedIdentity heard, LetterContent content, Recipient... recipients) {
        return IdentityGate.check(heard, content, List.of(recipients))
                .map(each -> each.rule().name());
    }

    private static LetterContent about(Patient patient) {
        return LetterContent.builder()
                .reference("r")
                .dates(LETTER.dates())
                .organisation(LETTER.organisation())
                .author(LETTER.author())
                .patient(patient)
                .fragments(LETTER.fragments())
                .build();
    }

    /** Somebody without number or home: recorded so. */
    private static LetterContent aboutHomeless() {
        return about(Patient.builder()
                .id("p2")
                .name(Desk.name("Zoë", "O'Neill-Smith"))
                .birthDate(LocalDate.of(1980, 1, 1))
                .address(PostalAddress.noFixedAbode())
                .build());
    }

    private static StatedIdentity homeless() {
        return StatedIdentity.of(Desk.name("zoe", "O’Neill Smith")).born(Told.of(LocalDate.of(1980, 1, 1)));
    }

    @Test
    void whatAgreesIsFound() {
        assertEquals(List.empty(), found(Desk.field(), LETTER, Sample.pt(), Sample.gp()));
        assertEquals(List.empty(), found(StatedIdentity.ofRecord(LETTER.patient()), LETTER, Sample.pt()));
        assertEquals(
                List.empty(),
                found(
                        Desk.field().living(Told.of(Sample.address("2, High Street", "Exmouth", "Devon", "EX8 1AB"))),
                        LETTER));
    }

    @Test
    void eachPartThatDiffersIsTold() {
        StatedIdentity other = StatedIdentity.of(Desk.name("Ann", "Fields"))
                .born(Told.of(LocalDate.of(1961, 2, 4)))
                .numbered(Told.of(NhsNumber.parse("9434765919").get()))
                .living(Told.of(Sample.address("4 High Street", "Exmouth", "EX8 1AB")));
        assertEquals(
                List.of("identity-name", "identity-birth-date", "identity-nhs-number", "identity-address"),
                found(other, LETTER));
    }

    @Test
    void aNameAloneProvesNobody() {
        assertEquals(List.of("identity-unproven"), found(StatedIdentity.of(Desk.name("Ann", "Field")), LETTER));
        PersonName family = PersonName.builder().family("Field").build();
        assertEquals(List.empty(), found(StatedIdentity.of(family).born(Told.of(LocalDate.of(1961, 4, 2))), LETTER));
        assertEquals(
                List.of("identity-name"),
                found(StatedIdentity.of(Desk.name("Anna", "Field")).born(Told.of(LocalDate.of(1961, 4, 2))), LETTER));
    }

    @Test
    void aRecordedAbsenceIsAnAgreementOfItsOwnKind() {
        assertEquals(List.empty(), found(homeless().numbered(Told.none()), aboutHomeless()));
        assertEquals(
                List.empty(),
                found(homeless().living(Told.of(PostalAddress.noFixedAbode())), aboutHomeless(), Sample.pt()));
        assertEquals(List.of("identity-nhs-number"), found(Desk.field().numbered(Told.none()), LETTER));
        assertEquals(
                List.of("identity-nhs-number"),
                found(homeless().numbered(Told.of(NhsNumber.parse("9991000003").get())), aboutHomeless()));
        assertEquals(List.of("identity-address"), found(homeless().living(Told.of(HOME)), aboutHomeless()));
        assertEquals(List.of("identity-address"), found(homeless().living(Told.none()), aboutHomeless()));
    }

    @Test
    void onlyThePostRefusesThoseOfNoFixedAbode() {
        AwaitingSignature letter = Desk.begun(Desk.draft(aboutHomeless(), Sample.pt()))
                .complete(homeless().numbered(Told.none()), "s-green", Desk.NINE)
                .get();
        Signed signed = Desk.sign(SigningRules.authorAlone(), letter, Desk.LEE, Manner.READ)
                .get();
        assertEquals(
                LetterCode.NOT_FOR_POST,
                Desk.posted(signed, "pt", Desk.TEN).getLeft().code());
        assertTrue(signed.intend("pt", Destination.at(Channel.PORTAL, "account-1"), TextRenderer.usual(), Stops.none())
                .isRight());
    }

    private static Recipient elsewhere() {
        return Sample.recipient("pt", Audience.PATIENT, PurposeOfUse.PATRQT)
                .address(Sample.address("9 Long Lane", "Leeds", "LS1 1AA"))
                .build();
    }

    @Test
    void anAddressBlockThatIsNotTheRecordsBlocksUnlessANamedPersonWantsIt() {
        assertEquals(List.of("identity-address-block"), found(Desk.field(), LETTER, elsewhere()));
        var wanted = NamedOverride.builder()
                .rule(RuleId.builtIn("identity-address-block"))
                .about(List.of(Reference.of("Recipient", "pt")))
                .by(Reference.of("Practitioner", "dr-lee"))
                .privileges(List.of(IdentityGate.OTHER_ADDRESS))
                .reason("It is safer there.")
                .at(AsOf.of(Desk.NINE))
                .build();
        LetterContent decided =
                LETTER.in(Circumstances.builder().overrides(List.of(wanted)).build());
        assertEquals(List.empty(), found(Desk.field(), decided, elsewhere()));
    }

    @Test
    void whoDiffersIsNotSignedByAnyWay() {
        StatedIdentity other = Desk.field().born(Told.of(LocalDate.of(1961, 4, 3)));
        Incomplete asking =
                Desk.begun(Desk.sample()).complete(other, "s-green", Desk.NINE).getLeft();
        assertEquals(1, asking.findings().size());
        var refusal = Desk.sample().sign(other, "dr-lee", Desk.NINE).getLeft();
        assertEquals(LetterCode.IDENTITY_DISAGREES, refusal.code());
        assertEquals(asking.findings(), refusal.findings());
        assertTrue(Desk.sample().sign(Desk.field(), "dr-lee", Desk.NINE).isRight());
    }

    @Test
    void nothingPrintsWhoItIs() {
        String printed = Desk.field() + " " + IdentityGate.check(homeless(), LETTER, List.of(elsewhere()))
                + Desk.awaiting(Desk.sample()).heard();
        for (String secret : List.of("Field", "Ann", "1961", "9991000003", "Long Lane", "zoe")) {
            assertFalse(printed.contains(secret), secret);
        }
    }
}
