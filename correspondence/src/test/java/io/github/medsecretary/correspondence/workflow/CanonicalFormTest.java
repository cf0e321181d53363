package io.github.medsecretary.correspondence.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.core.identity.Identifier;
import io.github.medsecretary.core.identity.NhsNumber;
import io.github.medsecretary.core.identity.Registration;
import io.github.medsecretary.core.person.CommunicationNeeds;
import io.github.medsecretary.core.person.LetterFormat;
import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.core.person.PostalAddress;
import io.github.medsecretary.core.person.Practitioner;
import io.github.medsecretary.core.rule.NamedOverride;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Nation;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.Absence;
import io.github.medsecretary.correspondence.content.Action;
import io.github.medsecretary.correspondence.content.Authority;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Carrier;
import io.github.medsecretary.correspondence.content.Circumstances;
import io.github.medsecretary.correspondence.content.Competence;
import io.github.medsecretary.correspondence.content.Enclosure;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.LetterDates;
import io.github.medsecretary.correspondence.content.Medicine;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.content.Stationery;
import io.github.medsecretary.correspondence.people.Addressee;
import io.github.medsecretary.correspondence.people.Correspondent;
import io.github.medsecretary.correspondence.people.StyleOfAddress;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.selection.Signature;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {

    private static final Instant NINE = Instant.parse("2030-01-06T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2030, 1, 4);
    private static final PostalAddress HOME = Sample.address("2 High Street", "Exmouth", "EX8 1AB");

    private static String hash(Seq<Fragment> fragments, Recipient... recipients) {
        return hash(Draft.of(Sample.content(fragments), List.of(recipients), PolicySet.uk(), List.of()));
    }

    // Whether it may be signed is not asked here.
    private static String hash(Draft draft) {
        return CanonicalForm.signed(draft, new Signature("dr-lee", NINE));
    }

    private static String body(Body body) {
        return hash(List.of(Sample.fragment("x", Heading.HISTORY, body)), Sample.gp());
    }

    private static void allDiffer(Seq<String> hashes) {
        assertEquals(hashes.size(), hashes.distinct().size());
    }

    /** Pins the form: a letter that was signed years ago must still have its hash. */
    @Test
    void theFormOfASignedLetterDoesNotChange() {
        Seq<Fragment> fragments = Sample.fragments()
                .append(Sample.fragment("s", Heading.LEGAL_INFORMATION, new Body.Statement("As the law says.")))
                .append(Sample.fragment(
                        "r", Heading.INVESTIGATION_RESULTS, new Body.Results(List.of("CRP 4", "Hb 130"))))
                .append(Sample.fragment(
                        "a", Heading.SAFETY_ALERTS, new Body.Allergies(List.of("latex")), Label.HIV, Label.PSY));
        assertEquals(
                "d9f50ba86ee2dbc5076898b3d350f2e2d6cd9415ad5b7d1e52d53a53552b8ae2",
                hash(fragments, Sample.gp(), Sample.pt(), Sample.insurer(true)));
    }

    private static Medicine.Builder medicine() {
        return Medicine.builder().name("x");
    }

    @Test
    void everyPartOfAMedicineCounts() {
        allDiffer(List.of(
                        medicine().build(),
                        Medicine.builder().name("y").build(),
                        medicine().dose("1").build(),
                        medicine().route("1").build(),
                        medicine().frequency("1").build(),
                        medicine().change("1").build(),
                        medicine().reason("1").build())
                .map(each -> body(new Body.Medicines(List.of(each)))));
    }

    @Test
    void everyPartOfAnActionCounts() {
        allDiffer(List.of(
                        new Action(Action.Owner.GP, "x", Optional.empty()),
                        new Action(Action.Owner.PATIENT, "x", Optional.empty()),
                        new Action(Action.Owner.GP, "y", Optional.empty()),
                        new Action(Action.Owner.GP, "x", Optional.of(LocalDate.of(2030, 1, 4))))
                .map(each -> body(new Body.Actions(List.of(each)))));
    }

    @Test
    void everyKindOfBodyCounts() {
        Seq<String> x = List.of("x");
        allDiffer(List.<Body>of(
                        new Body.Narrative("x"),
                        new Body.Statement("x"),
                        new Body.Diagnoses(x),
                        new Body.Results(x),
                        new Body.Allergies(x),
                        new Body.Absent("allergies", Absence.KNOWN_NONE),
                        new Body.Absent("allergies", Absence.NOT_RECORDED),
                        new Body.Absent("results", Absence.NOT_RECORDED))
                .map(CanonicalFormTest::body));
    }

    private static Recipient.Builder reader() {
        return Sample.recipient("r", Audience.CLINICIAN, PurposeOfUse.TREAT);
    }

    @Test
    void everyPartOfARecipientCounts() {
        allDiffer(List.of(
                        reader().build(),
                        Sample.recipient("s", Audience.CLINICIAN, PurposeOfUse.TREAT)
                                .build(),
                        Sample.recipient("r", Audience.REFERRER, PurposeOfUse.TREAT)
                                .build(),
                        Sample.recipient("r", Audience.CLINICIAN, PurposeOfUse.COC)
                                .build(),
                        reader().consent(true).build(),
                        reader().dissent(true).build(),
                        reader().seen(true).build(),
                        reader().authority(Authority.STATUTE).build(),
                        reader().authority(Authority.COURT_ORDER).build(),
                        reader().name("Dr Lee").build(),
                        reader().address(HOME).build(),
                        reader().format(LetterFormat.BRAILLE).build())
                .map(each -> hash(Sample.fragments(), each)));
    }

    private static Stationery.Builder paper() {
        return Stationery.builder();
    }

    @Test
    void whatItIsWrittenOnAndWhatGoesAlongCount() {
        Labels hiv = Labels.of(Label.HIV);
        allDiffer(List.of(
                        paper().build(),
                        paper().subject("x").build(),
                        paper().neutral(clinic().build()).build(),
                        paper().labels(TreeMap.of(Carrier.SERVICE, hiv)).build(),
                        paper().labels(TreeMap.of(Carrier.ADDRESS, hiv)).build(),
                        paper().enclosures(List.of(new Enclosure("x", "y", Labels.none())))
                                .build(),
                        paper().enclosures(List.of(new Enclosure("x", "y", hiv)))
                                .build())
                .map(each -> hash(Sample.content(List.empty()).on(each))));
    }

    @Test
    void theCircumstancesCount() {
        var override = NamedOverride.builder()
                .rule(RuleId.builtIn("third-party"))
                .about(List.of(Reference.of("Fragment", "x")))
                .by(Reference.of("Practitioner", "y"))
                .privileges(List.of("caldicott-guardian"))
                .reason("z")
                .at(AsOf.of(NINE))
                .build();
        allDiffer(List.of(
                        Circumstances.usual(),
                        Circumstances.builder().nation(Nation.SCOTLAND).build(),
                        Circumstances.builder().competence(Competence.COMPETENT).build(),
                        Circumstances.builder().overrides(List.of(override)).build())
                .map(each -> hash(Sample.content(List.empty()).in(each))));
    }

    @Test
    void fromWhatAFragmentIsDerivedCounts() {
        Fragment first = Sample.text("x", "words");
        allDiffer(List.of(List.<String>empty(), List.of("x"), List.of("y"))
                .map(from -> hash(List.of(
                        first,
                        Fragment.builder()
                                .id("y")
                                .heading(Heading.HISTORY)
                                .body(new Body.Narrative("words"))
                                .derivedFrom(from)
                                .build()))));
    }

    @Test
    void anAbsenceIsNotTheWordsOfItsName() {
        allDiffer(List.<Body>of(
                        new Body.Absent("narrative", Absence.KNOWN_NONE),
                        new Body.Narrative("known-none"),
                        new Body.Absent("statement", Absence.KNOWN_NONE),
                        new Body.Statement("known-none"))
                .map(CanonicalFormTest::body));
    }

    @Test
    void listsAreNotJoined() {
        allDiffer(List.<Seq<String>>of(List.of("ab", "c"), List.of("a", "bc"), List.of("abc"), List.of("c", "ab"))
                .map(items -> body(new Body.Results(items))));
    }

    private static String hash(LetterContent content) {
        return hash(Draft.of(content, List.of(Sample.gp()), PolicySet.uk(), List.of()));
    }

    private static LetterContent.Builder letter() {
        return LetterContent.builder()
                .reference("R")
                .dates(LetterDates.ofClinic(DAY))
                .fragments(List.empty());
    }

    private static Organisation.Builder clinic() {
        return Organisation.builder().id("o").name("O");
    }

    private static Practitioner.Builder lee() {
        return Practitioner.builder()
                .id("dr-lee")
                .name(PersonName.builder().family("Lee").build());
    }

    private static Patient.Builder li() {
        return Patient.builder().id("p").name(PersonName.builder().given("Li").build());
    }

    @Test
    void everyPartOfTheHeadOfALetterCounts() {
        allDiffer(List.of(
                        letter(),
                        letter().locale(Locale.US),
                        LetterContent.builder()
                                .reference("S")
                                .dates(LetterDates.ofClinic(DAY))
                                .fragments(List.empty()),
                        LetterContent.builder()
                                .reference("R")
                                .dates(LetterDates.ofClinic(DAY.plusDays(1)))
                                .fragments(List.empty()),
                        LetterContent.builder()
                                .reference("R")
                                .dates(new LetterDates(DAY, Optional.of(DAY), Optional.empty()))
                                .fragments(List.empty()),
                        LetterContent.builder()
                                .reference("R")
                                .dates(new LetterDates(DAY, Optional.empty(), Optional.of(DAY)))
                                .fragments(List.empty()))
                .map(each -> hash(each.organisation(clinic().build())
                        .author(lee().build())
                        .patient(li().build())
                        .build())));
    }

    @Test
    void everyPartOfTheLetterheadCounts() {
        allDiffer(List.of(
                        clinic(),
                        Organisation.builder().id("p").name("O"),
                        Organisation.builder().id("o").name("P"),
                        clinic().service("Cardiology"),
                        clinic().telephone("01632 960001"),
                        clinic().address(HOME))
                .map(each -> hash(letter().organisation(each.build())
                        .author(lee().build())
                        .patient(li().build())
                        .build())));
    }

    @Test
    void everythingUnderTheSignatureCounts() {
        allDiffer(List.of(
                        lee(),
                        lee().role("Consultant"),
                        lee().registration(Registration.parse("GMC 0000000").get()),
                        Practitioner.builder()
                                .id("dr-lee")
                                .name(PersonName.builder()
                                        .family("Lee")
                                        .suffixes(List.of("FRCP"))
                                        .build()))
                .map(each -> hash(letter().organisation(clinic().build())
                        .author(each.build())
                        .patient(li().build())
                        .build())));
    }

    private static Patient.Builder named(PersonName.Builder name) {
        return Patient.builder().id("p").name(name.build());
    }

    @Test
    void everythingThatALetterTellsOfThePatientCounts() {
        allDiffer(List.of(
                        li(),
                        Patient.builder()
                                .id("q")
                                .name(PersonName.builder().given("Li").build()),
                        named(PersonName.builder().given("Lu")),
                        named(PersonName.builder().given("Li").preferred("Lily")),
                        named(PersonName.builder().given("Ms Li")),
                        named(PersonName.builder().title("Ms").given("Li").family("Wu")),
                        named(PersonName.builder().given("Ms Li").family("Wu")),
                        li().birthDate(DAY),
                        li().address(HOME),
                        li().identifiers(List.of(
                                Identifier.of(NhsNumber.parse("9991000003").get()))),
                        li().communication(CommunicationNeeds.builder()
                                .format(LetterFormat.LARGE_PRINT)
                                .build()))
                .map(each -> hash(letter().organisation(clinic().build())
                        .author(lee().build())
                        .patient(each.build())
                        .build())));
    }

    @Test
    void theRulesCountByTheirVersion() {
        LetterContent content = Sample.content(Sample.fragments());
        PolicySet noticed = PolicySet.uk().notice(Audience.PATIENT, "A notice.", "uk-1a");
        allDiffer(List.of(PolicySet.uk(), noticed)
                .map(policy -> hash(Draft.of(content, List.of(Sample.gp()), policy, List.of()))));
    }

    /** Whatever changes how somebody is addressed changes the hash; what doesn't, leaves it as it was. */
    @Test
    void theFormOfAddressIsSigned() {
        var formal = Sample.content(Sample.fragments());
        var firstNames = formal.on(Stationery.builder()
                .addressing(StyleOfAddress.builder()
                        .naming(StyleOfAddress.Naming.FIRST_NAMES)
                        .build())
                .build());
        var ann = PersonName.builder().title("Mrs").given("Ann").family("Field");
        Recipient gp = Sample.gp();
        Recipient.Builder copied = Sample.recipient("gp", gp.audience(), gp.purpose());
        Recipient named = copied.addressee(Addressee.person(Correspondent.of(ann.build())))
                .build();
        Recipient unnamed = Sample.recipient("gp", gp.audience(), gp.purpose()).build();
        allDiffer(List.of(
                        drafted(formal, Sample.pt(), unnamed),
                        drafted(formal, Sample.pt(), named),
                        drafted(firstNames, Sample.pt(), unnamed),
                        drafted(firstNames, Sample.pt(), named))
                .map(CanonicalFormTest::hash));
        assertEquals(hash(drafted(formal, gp)), hash(drafted(firstNames, gp)), "the words of a name have no style");
    }

    private static Draft drafted(LetterContent content, Recipient... recipients) {
        return Draft.of(content, List.of(recipients), PolicySet.uk(), List.of());
    }
}
