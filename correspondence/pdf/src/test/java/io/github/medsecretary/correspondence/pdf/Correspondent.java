package io.github.medsecretary.correspondence.pdf;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
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
import io.github.medsecretary.correspondence.content.LetterKind;
import io.github.medsecretary.correspondence.content.Medicine;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.language.Language;
import io.github.medsecretary.correspondence.language.Languages;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Selection;
import io.github.medsecretary.correspondence.selection.Signature;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Writes to Mrs Llŷr about her asthma, in one form or another. */
final class Correspondent {

    private final LetterFormat format;
    private final String summary;
    private final Optional<Signature> signature;
    private final Seq<Fragment> more;
    private final boolean twice;

    private Correspondent(
            LetterFormat format, String summary, Optional<Signature> signature, Seq<Fragment> more, boolean twice) {
        this.format = format;
        this.summary = summary;
        this.signature = signature;
        this.more = more;
        this.twice = twice;
    }

    static Correspondent drafting() {
        return new Correspondent(LetterFormat.STANDARD, "She is well.", Optional.empty(), List.empty(), false);
    }

    Correspondent inLargePrint() {
        return new Correspondent(LetterFormat.LARGE_PRINT, summary, signature, more, twice);
    }

    Correspondent saying(String words) {
        return new Correspondent(format, words, signature, more, twice);
    }

    Correspondent signed() {
        return new Correspondent(
                format, summary, Optional.of(new Signature("d", Instant.parse("2030-01-06T09:00:00Z"))), more, twice);
    }

    /** With medicines, allergies and actions. */
    Correspondent everything() {
        var medicine = Medicine.builder()
                .name("ramipril")
                .dose("5 mg")
                .change("started")
                .build();
        return new Correspondent(
                format,
                summary,
                signature,
                List.of(
                        fragment(
                                "m",
                                Heading.MEDICATIONS_AND_MEDICAL_DEVICES,
                                new Body.Medicines(List.fill(12, () -> medicine))),
                        fragment(
                                "n",
                                Heading.ALLERGIES_AND_ADVERSE_REACTIONS,
                                new Body.Absent("allergies", Absence.KNOWN_NONE)),
                        fragment(
                                "o",
                                Heading.PLAN_AND_REQUESTED_ACTIONS,
                                new Body.Actions(List.of(Action.Owner.values())
                                        .map(each -> new Action(each, "Ring us.", Optional.empty()))))),
                twice);
    }

    /** About an appointment, in both languages. */
    Correspondent inWelshAndEnglish() {
        return new Correspondent(format, summary, signature, more, true);
    }

    AudienceLetter letter() {
        Recipient patient = Recipient.builder()
                .id("pt")
                .audience(Audience.PATIENT)
                .purpose(PurposeOfUse.PATRQT)
                .build();
        return Selection.of(twice ? inBoth() : content(), patient, List.of(patient), PolicySet.uk())
                .letter(signature)
                .orElseThrow();
    }

    private LetterContent inBoth() {
        Locale welsh = Locale.forLanguageTag("cy");
        LetterContent english = content();
        return LetterContent.builder()
                .reference(english.reference())
                .kind(LetterKind.APPOINTMENT)
                .locale(welsh)
                .language(Languages.builtIn().withUnreviewed(welsh).find(welsh).get())
                .second(Language.english())
                .dates(english.dates())
                .organisation(english.organisation())
                .patient(english.patient())
                .author(english.author())
                .fragments(List.of(Fragment.builder()
                        .id("a")
                        .heading(Heading.ATTENDANCE_DETAILS)
                        .body(new Body.Narrative("Tŵr y cloc, ŵyr, ŷd."))
                        .otherwise(new Body.Narrative("The clock tower."))
                        .build()))
                .build();
    }

    private LetterContent content() {
        return LetterContent.builder()
                .reference("OUR/1")
                .dates(LetterDates.ofClinic(LocalDate.of(2030, 1, 4)))
                .organisation(Organisation.builder()
                        .id("o")
                        .name("Riverside Clinic")
                        .service("Respiratory Medicine")
                        .address(PostalAddress.uk(List.of("1 Quay Street", "Exmouth", "EX8 1AA"))
                                .get())
                        .telephone("01632 960001")
                        .build())
                .patient(patient())
                .author(Practitioner.builder()
                        .id("d")
                        .name(PersonName.builder().title("Dr").family("Lee").build())
                        .build())
                .fragments(List.of(
                                fragment("a", Heading.DIAGNOSES, new Body.Diagnoses(List.of("Asthma"))),
                                fragment("b", Heading.CLINICAL_SUMMARY, new Body.Narrative(summary)),
                                fragment(
                                        "c",
                                        Heading.SOCIAL_CONTEXT,
                                        new Body.Narrative("whispered"),
                                        Label.THIRD_PARTY))
                        .appendAll(more))
                .build();
    }

    private Patient patient() {
        return Patient.builder()
                .id("p")
                .name(PersonName.builder().title("Mrs").family("Llŷr").build())
                .address(PostalAddress.uk(List.of("2 High Street", "Exmouth", "EX8 1AB"))
                        .get())
                .communication(CommunicationNeeds.builder().format(format).build())
                .build();
    }

    private static Fragment fragment(String id, Heading heading, Body body, Label... labels) {
        return Fragment.builder()
                .id(id)
                .heading(heading)
                .body(body)
                .labels(Labels.of(labels))
                .build();
    }
}
