package io.github.medsecretary.benchmarks.peers.letters;

import io.github.medsecretary.benchmarks.letters.ClinicCase;
import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.core.identity.Identifier;
import io.github.medsecretary.core.identity.NhsNumber;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Selection;
import io.github.medsecretary.correspondence.workflow.Draft;
import io.github.medsecretary.correspondence.workflow.Signed;
import io.github.medsecretary.correspondence.workflow.StatedIdentity;
import io.vavr.collection.List;
import java.time.Instant;
import java.util.Map;

/** A fault in what is done with a letter, in the engines' model and by ours. */
enum Misuse {
    /** One reader is entered twice. */
    DUPLICATE_COPY {
        @Override
        void on(Map<String, Object> model) {
            // The pages have no line of copies of their own; any list shows what becomes of it.
            model.put("forPatient", java.util.List.of(COPIED, COPIED));
        }

        @Override
        AudienceLetter ours() {
            Recipient practice = ClinicCase.usual().practice();
            return List.ofAll(Draft.of(
                                    ClinicCase.usual().content(),
                                    List.of(practice, copied("c1"), copied("c2")),
                                    PolicySet.uk(),
                                    List.empty())
                            .selections())
                    .head()
                    .letter()
                    .orElseThrow();
        }
    },
    /** A sentence is changed after the signature. */
    STALE {
        @Override
        void on(Map<String, Object> model) {
            model.put("summary", java.util.List.of("Please double the dose."));
        }

        @Override
        AudienceLetter ours() {
            LetterContent content = ClinicCase.usual().content();
            return afterSigning(
                    content,
                    content.saying(content.fragments()
                            .map(each -> each.id().equals("b")
                                    ? fragment(each, "Please double the dose.", Labels.none())
                                    : each)));
        }
    },
    /** A fragment turns out to be what somebody else told in confidence; the copy is the patient's. */
    RELABELLED {
        @Override
        void on(Map<String, Object> model) {
            model.put("summary", java.util.List.of(TOLD));
        }

        @Override
        AudienceLetter ours() {
            LetterContent content = ClinicCase.usual().content();
            Recipient patient = Recipient.builder()
                    .id("pt")
                    .audience(Audience.PATIENT)
                    .purpose(PurposeOfUse.PATRQT)
                    .build();
            var relabelled = content.saying(content.fragments()
                    .map(each -> each.id().equals("b") ? fragment(each, TOLD, Labels.of(Label.THIRD_PARTY)) : each));
            return Selection.of(relabelled, patient, List.of(patient), PolicySet.uk())
                    .letter()
                    .orElseThrow();
        }
    },
    /** After the signature the letter is put under another patient of that name. */
    PATIENT {
        @Override
        void on(Map<String, Object> model) {
            model.put("number", "999 100 0011");
        }

        @Override
        AudienceLetter ours() {
            LetterContent content = ClinicCase.usual().content();
            return afterSigning(
                    content,
                    LetterContent.builder()
                            .reference(content.reference())
                            .dates(content.dates())
                            .organisation(content.organisation())
                            .patient(namesake(content.patient()))
                            .author(content.author())
                            .fragments(content.fragments())
                            .build());
        }
    };

    static final String KEY = "misuse";
    static final String COPIED = "Dr B Smith";
    static final String TOLD = "Her sister told us that she drinks.";

    private static final Instant NINE = Instant.parse("2030-01-06T09:00:00Z");

    abstract void on(Map<String, Object> model);

    abstract AudienceLetter ours();

    private static Recipient copied(String id) {
        return Recipient.builder()
                .id(id)
                .audience(Audience.CLINICIAN)
                .purpose(PurposeOfUse.TREAT)
                .name(COPIED)
                .build();
    }

    private static Patient namesake(Patient patient) {
        return Patient.builder()
                .id("another")
                .name(patient.name())
                .birthDate(patient.birthDate())
                .identifiers(List.of(Identifier.of(NhsNumber.parse("9991000011").get())))
                .address(patient.address())
                .build();
    }

    private static Fragment fragment(Fragment own, String words, Labels labels) {
        return Fragment.builder()
                .id(own.id())
                .heading(Heading.CLINICAL_SUMMARY)
                .body(new Body.Narrative(words))
                .labels(labels)
                .build();
    }

    /** What can be made of the changed letter: under the signature only if that were the same. */
    private static AudienceLetter afterSigning(LetterContent before, LetterContent after) {
        Signed signed = signed(before);
        Signed again = signed(after);
        Selection changed = draft(after).selections().head();
        return signed.sha256().equals(again.sha256())
                ? changed.letter(java.util.Optional.of(signed.signature())).orElseThrow()
                : changed.letter().orElseThrow();
    }

    private static Signed signed(LetterContent content) {
        return draft(content)
                .sign(StatedIdentity.ofRecord(content.patient()), "d", NINE)
                .get();
    }

    private static Draft draft(LetterContent content) {
        return Draft.of(content, List.of(ClinicCase.usual().practice()), PolicySet.uk(), List.empty());
    }
}
