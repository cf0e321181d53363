package io.github.medsecretary.benchmarks.letters;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.core.identity.Identifier;
import io.github.medsecretary.core.identity.NhsNumber;
import io.github.medsecretary.core.identity.Registration;
import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.core.person.PostalAddress;
import io.github.medsecretary.core.person.Practitioner;
import io.github.medsecretary.correspondence.content.Action;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.LetterDates;
import io.github.medsecretary.correspondence.content.Medicine;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Selection;
import io.github.medsecretary.correspondence.selection.Signature;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One clinic letter of five diagnoses, eight medicines, a summary, results and two actions to a practice.
 *
 * @param value what stands in every field of text, after a word of its own
 */
public record ClinicCase(String value) {

    private static final Instant SIGNED = Instant.parse("2030-01-06T09:00:00Z");

    /** The letter as it usually is. */
    public static ClinicCase usual() {
        return new ClinicCase("");
    }

    /** The diagnoses. */
    public Seq<String> diagnoses() {
        return List.of("Crohn's disease", "asthma & hay fever", "iron deficiency", "migraine", "osteopenia")
                .map(each -> each + value);
    }

    /** The medicines: name, dose, route, frequency, change. */
    public Seq<Seq<String>> medicines() {
        return List.range(1, 9)
                .map(each -> List.of("medicine" + each + value, each + " mg", "oral", "twice a day", "unchanged"));
    }

    /** The summary, in paragraphs. */
    public Seq<String> summary() {
        return List.of(
                "She has been well since we last met, with no pain & no fever, and her weight is steady." + value,
                "The stool sample was normal (<50 units). We agreed to go on as before and to meet in six months."
                        + value);
    }

    /** The results. */
    public Seq<String> results() {
        return List.of("CRP <4 mg/L", "haemoglobin 128 g/L", "ferritin 22 micrograms/L")
                .map(each -> each + value);
    }

    private PersonName patientName() {
        return PersonName.builder()
                .title("Mrs")
                .given("Ann" + value)
                .family("O'Field" + value)
                .build();
    }

    /** The content of the letter. */
    public LetterContent content() {
        return LetterContent.builder()
                .reference("OUR/2030/0001" + value)
                .dates(new LetterDates(
                        LocalDate.of(2030, 1, 4),
                        Optional.of(LocalDate.of(2030, 1, 4)),
                        Optional.of(LocalDate.of(2030, 1, 5))))
                .organisation(Organisation.builder()
                        .id("o")
                        .name("Riverside Clinic" + value)
                        .service("Gastroenterology" + value)
                        .address(PostalAddress.uk(List.of("1 Quay Street", "Exmouth", "EX8 1AA"))
                                .get())
                        .telephone("01632 960001" + value)
                        .build())
                .patient(Patient.builder()
                        .id("p")
                        .name(patientName())
                        .birthDate(LocalDate.of(1961, 4, 2))
                        .identifiers(List.of(
                                Identifier.of(NhsNumber.parse("9991000003").get())))
                        .address(PostalAddress.uk(List.of("2 High Street", "Exmouth", "EX8 1AB"))
                                .get())
                        .build())
                .author(Practitioner.builder()
                        .id("d")
                        .name(PersonName.builder()
                                .title("Dr")
                                .given("Kim")
                                .family("Lee" + value)
                                .build())
                        .role("Consultant gastroenterologist" + value)
                        .registration(Registration.parse("GMC 0000000").get())
                        .build())
                .fragments(fragments())
                .build();
    }

    private Seq<Fragment> fragments() {
        Seq<Medicine> medicines = medicines()
                .map(each -> Medicine.builder()
                        .name(each.get(0))
                        .dose(each.get(1))
                        .route(each.get(2))
                        .frequency(each.get(3))
                        .change(each.get(4))
                        .build());
        var due = Optional.of(LocalDate.of(2030, 2, 1));
        return List.of(
                fragment("a", Heading.DIAGNOSES, new Body.Diagnoses(diagnoses())),
                fragment(
                        "b",
                        Heading.CLINICAL_SUMMARY,
                        new Body.Narrative(summary().mkString("\n\n"))),
                fragment("c", Heading.INVESTIGATION_RESULTS, new Body.Results(results())),
                fragment("d", Heading.MEDICATIONS_AND_MEDICAL_DEVICES, new Body.Medicines(medicines)),
                fragment(
                        "e",
                        Heading.PLAN_AND_REQUESTED_ACTIONS,
                        new Body.Actions(List.of(
                                new Action(Action.Owner.GP, "Please repeat the full blood count." + value, due),
                                new Action(
                                        Action.Owner.PATIENT,
                                        "Please hand in the sample." + value,
                                        Optional.empty())))));
    }

    private static Fragment fragment(String id, Heading heading, Body body) {
        return Fragment.builder().id(id).heading(heading).body(body).build();
    }

    /** To the practice. */
    public Recipient practice() {
        return Recipient.builder()
                .id("gp")
                .audience(Audience.GENERAL_PRACTITIONER)
                .purpose(PurposeOfUse.TREAT)
                .name("Dr A Jones" + value)
                .address(PostalAddress.uk(List.of("The Surgery", "3 Park Road", "Exmouth", "EX8 2AA"))
                        .get())
                .build();
    }

    /** The letter as that practice may read it, signed. */
    public static AudienceLetter assembled(LetterContent content, Recipient practice, PolicySet policy) {
        return Selection.of(content, practice, List.of(practice), policy)
                .letter(Optional.of(new Signature("d", SIGNED)))
                .orElseThrow();
    }
}
