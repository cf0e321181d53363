package io.github.medsecretary.correspondence.testkit.planted;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.core.person.PostalAddress;
import io.github.medsecretary.core.person.Practitioner;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Carrier;
import io.github.medsecretary.correspondence.content.Enclosure;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.LetterDates;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.content.Stationery;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.testkit.Letters;
import io.github.medsecretary.correspondence.testkit.Twins;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.time.LocalDate;

/** A few letters with secrets of every sort, and a twin of each for each reader. */
public final class Scenes {

    private Scenes() {}

    /** All of them, under a policy. */
    public static Seq<Twins> all(PolicySet policy) {
        Seq<Seq<Integer>> moves = List.of(List.of(2, 1, 3), List.of(4, 2, 1));
        return moves.flatMap(each ->
                List.range(0, readers().size()).map(reader -> Twins.of(letter(), readers(), reader, policy, each)));
    }

    private static LetterContent letter() {
        return LetterContent.builder()
                .reference("OUR/2030/0001")
                .dates(LetterDates.ofClinic(LocalDate.of(2030, 1, 4)))
                .organisation(Organisation.builder()
                        .id("clinic")
                        .name("Riverside Clinic")
                        .service(Letters.token(Carrier.SERVICE.code()))
                        .telephone(Letters.token(Carrier.TELEPHONE.code()))
                        .build())
                .patient(Patient.builder()
                        .id("p1")
                        .name(PersonName.builder().title("Mrs").family("Field").build())
                        .address(PostalAddress.uk(
                                        List.of(Letters.token(Carrier.PATIENT_ADDRESS.code()), "Exmouth", "EX8 1AA"))
                                .get())
                        .build())
                .author(Practitioner.builder()
                        .id("dr-lee")
                        .name(PersonName.builder().title("Dr").family("Lee").build())
                        .build())
                .fragments(List.of(
                        fragment("f0", Heading.CLINICAL_SUMMARY, new Label("N")),
                        fragment("f1", Heading.SOCIAL_CONTEXT, Label.THIRD_PARTY),
                        fragment("f2", Heading.HISTORY, Label.HIV),
                        fragment("f3", Heading.INVESTIGATION_RESULTS, Label.NOPAT),
                        fragment("f4", Heading.FAMILY_HISTORY, Label.GENDER_RECOGNITION)))
                .stationery(Stationery.builder()
                        .neutral(Organisation.builder()
                                .id("trust")
                                .name("Seaside Hospitals")
                                .build())
                        .labels(TreeMap.of(Carrier.SERVICE, Labels.of(Label.SUD))
                                .put(Carrier.TELEPHONE, Labels.of(Label.SUD))
                                .put(Carrier.PATIENT_ADDRESS, Labels.of(Label.THIRD_PARTY)))
                        .enclosures(List.of(new Enclosure("e0", Letters.token("e0"), Labels.of(Label.THIRD_PARTY))))
                        .build())
                .build();
    }

    private static Fragment fragment(String id, Heading heading, Label label) {
        return Fragment.builder()
                .id(id)
                .heading(heading)
                .body(new Body.Narrative("She said " + Letters.token(id) + "."))
                .labels(Labels.of(label))
                .build();
    }

    private static Seq<Recipient> readers() {
        return List.of(
                reader("r0", Audience.GENERAL_PRACTITIONER, PurposeOfUse.TREAT, false),
                reader("r1", Audience.PATIENT, PurposeOfUse.PATRQT, false),
                reader("r2", Audience.CARER, PurposeOfUse.FAMRQT, false),
                reader("r3", Audience.SOLICITOR, PurposeOfUse.HLEGAL, true),
                reader("r4", Audience.EMPLOYER, PurposeOfUse.COVERAGE, false));
    }

    private static Recipient reader(String id, Audience audience, PurposeOfUse purpose, boolean consent) {
        return Recipient.builder()
                .id(id)
                .audience(audience)
                .purpose(purpose)
                .consent(consent)
                .name(Letters.token(id))
                .build();
    }
}
