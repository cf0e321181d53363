package io.github.medsecretary.correspondence;

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
import io.github.medsecretary.correspondence.content.Absence;
import io.github.medsecretary.correspondence.content.Action;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.LetterDates;
import io.github.medsecretary.correspondence.content.Medicine;
import io.github.medsecretary.correspondence.content.Recipient;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Optional;

/** A clinic letter about Mrs Field, whose sister has told something in confidence. */
public final class Sample {

    private Sample() {}

    public static PostalAddress address(String... lines) {
        return PostalAddress.uk(List.of(lines)).get();
    }

    public static Patient patient() {
        return Patient.builder()
                .id("p1")
                .name(PersonName.builder()
                        .title("Mrs")
                        .given("Ann")
                        .family("Field")
                        .build())
                .birthDate(LocalDate.of(1961, 4, 2))
                .identifiers(List.of(Identifier.of(NhsNumber.parse("9991000003").get())))
                .address(address("2 High Street", "Exmouth", "EX8 1AB"))
                .communication(CommunicationNeeds.builder()
                        .format(LetterFormat.LARGE_PRINT)
                        .build())
                .build();
    }

    public static Practitioner lee() {
        return Practitioner.builder()
                .id("dr-lee")
                .name(PersonName.builder()
                        .title("Dr")
                        .given("Kim")
                        .family("Lee")
                        .suffixes(List.of("FRCP"))
                        .build())
                .role("Consultant gastroenterologist")
                .registration(Registration.parse("GMC 0000000").get())
                .build();
    }

    public static Fragment fragment(String id, Heading heading, Body body, Label... labels) {
        return Fragment.builder()
                .id(id)
                .heading(heading)
                .body(body)
                .labels(Labels.of(labels))
                .build();
    }

    public static Fragment text(String id, String text, Label... labels) {
        return fragment(id, Heading.CLINICAL_SUMMARY, new Body.Narrative(text), labels);
    }

    public static Seq<Fragment> fragments() {
        return List.of(
                fragment("f1", Heading.DIAGNOSES, new Body.Diagnoses(List.of("Crohn's disease"))),
                fragment(
                        "f2",
                        Heading.SOCIAL_CONTEXT,
                        new Body.Narrative("Her sister told us in confidence."),
                        Label.THIRD_PARTY),
                fragment(
                        "f3",
                        Heading.MEDICATIONS_AND_MEDICAL_DEVICES,
                        new Body.Medicines(List.of(Medicine.builder()
                                .name("mesalazine")
                                .dose("1.2 g")
                                .route("oral")
                                .frequency("twice a day")
                                .change("increased")
                                .reason("flare")
                                .build()))),
                fragment(
                        "f4",
                        Heading.PLAN_AND_REQUESTED_ACTIONS,
                        new Body.Actions(List.of(
                                new Action(Action.Owner.PATIENT, "Please hand in the sample.", Optional.empty()),
                                new Action(
                                        Action.Owner.GP,
                                        "Please repeat the full blood count.",
                                        Optional.of(LocalDate.of(2030, 2, 1)))))),
                fragment(
                        "f5",
                        Heading.ALLERGIES_AND_ADVERSE_REACTIONS,
                        new Body.Absent("allergies", Absence.KNOWN_NONE)));
    }

    public static LetterContent content(Seq<Fragment> fragments) {
        return LetterContent.builder()
                .reference("OUR/2030/0001")
                .dates(new LetterDates(
                        LocalDate.of(2030, 1, 4),
                        Optional.of(LocalDate.of(2030, 1, 4)),
                        Optional.of(LocalDate.of(2030, 1, 5))))
                .organisation(Organisation.builder()
                        .id("riverside")
                        .name("Riverside Clinic")
                        .service("Gastroenterology")
                        .address(address("1 Quay Street", "Exmouth", "EX8 1AA"))
                        .telephone("01632 960001")
                        .build())
                .patient(patient())
                .author(lee())
                .fragments(fragments)
                .build();
    }

    public static Recipient.Builder recipient(String id, Audience audience, PurposeOfUse purpose) {
        return Recipient.builder().id(id).audience(audience).purpose(purpose);
    }

    public static Recipient gp() {
        return recipient("gp", Audience.GENERAL_PRACTITIONER, PurposeOfUse.TREAT)
                .name("Dr A Jones")
                .address(address("The Surgery", "3 Park Road", "Exmouth", "EX8 2AA"))
                .build();
    }

    public static Recipient pt() {
        return recipient("pt", Audience.PATIENT, PurposeOfUse.PATRQT).build();
    }

    public static Recipient insurer(boolean consent) {
        return recipient("ins", Audience.INSURER, PurposeOfUse.COVERAGE)
                .name("Claims Team")
                .consent(consent)
                .build();
    }
}
