package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.core.person.Practitioner;
import io.github.medsecretary.core.rule.NamedOverride;
import io.github.medsecretary.correspondence.content.Action;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Carrier;
import io.github.medsecretary.correspondence.content.Circumstances;
import io.github.medsecretary.correspondence.content.Enclosure;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Medicine;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.content.Stationery;
import io.github.medsecretary.correspondence.people.FormOfAddress;
import io.github.medsecretary.correspondence.people.Valediction;
import io.github.medsecretary.correspondence.selection.Manner;
import io.github.medsecretary.correspondence.selection.Signature;
import io.vavr.collection.Seq;
import java.util.Optional;

/** All that is signed, each part behind its length. */
final class CanonicalForm {

    private final Sha256 hash = new Sha256();

    private CanonicalForm() {}

    /** The hash of what is to be signed. */
    static String unsigned(Draft draft) {
        var form = new CanonicalForm();
        form.words(draft);
        form.kinship(draft);
        form.addressing(draft);
        form.languages(draft.content());
        form.patientCopy(draft);
        return form.hash.hex();
    }

    /** The hash of what is signed, and of who signed it when and how. */
    static String signed(Draft draft, Signature signature) {
        var form = new CanonicalForm();
        form.words(draft);
        form.text(signature.by());
        form.text(signature.at().toString());
        form.kinship(draft);
        // What most letters don't have stands at the end, and only if it is there. A count of 0 or 1 begins the one and
        // a length of four or more the other, so that neither can be taken for the other.
        if (signature.manner() != Manner.READ || !signature.notes().isEmpty()) {
            form.text(signature.manner().code());
            form.texts(signature.notes());
        }
        form.addressing(draft);
        form.languages(draft.content());
        form.patientCopy(draft);
        return form.hash.hex();
    }

    private void words(Draft draft) {
        content(draft.content());
        count(draft.recipients().size());
        draft.recipients().forEach(this::recipient);
        text(draft.policy().version());
    }

    private void kinship(Draft draft) {
        if (draft.template().isPresent() || draft.lineage().isPresent()) {
            optional(draft.template());
            count(draft.lineage().isPresent() ? 1 : 0);
            draft.lineage().ifPresent(this::lineage);
        }
    }

    // Its fragments alone: the rest of it is the letter's.
    private void patientCopy(Draft draft) {
        draft.patientCopy().ifPresent(copy -> {
            Seq<Fragment> said = copy.content().fragments();
            text("patient-copy");
            text(copy.recipient());
            count(said.size());
            said.forEach(this::fragment);
        });
    }

    // How people are addressed where names and roles don't tell it. No manner of signing has this code.
    private void addressing(Draft draft) {
        if (draft.recipients().exists(each -> isAddressedOtherwise(each, draft.content()))) {
            text("addressed");
            draft.recipients().map(draft.content()::formOfAddress).forEach(this::form);
        }
    }

    // The words around the content are English in most letters, and nothing is said twice.
    private void languages(LetterContent content) {
        if (!content.language().isEnglish() || content.second().isPresent()) {
            text("languages");
            text(content.language().texts());
            count(content.second().isPresent() ? 1 : 0);
            content.second().ifPresent(each -> text(each.texts()));
            content.fragments().map(Fragment::otherwise).forEach(each -> each.ifPresent(this::said));
        }
    }

    private static boolean isAddressedOtherwise(Recipient recipient, LetterContent content) {
        PersonName name = content.patient().name();
        var ofRecord = new FormOfAddress(name.formal(), name.salutation(), Valediction.SINCERELY);
        return content.formOfAddress(recipient)
                .filter(form -> recipient.audience() != Audience.PATIENT || !form.equals(ofRecord))
                .isPresent();
    }

    private void form(Optional<FormOfAddress> form) {
        count(form.isPresent() ? 1 : 0);
        form.ifPresent(each -> {
            text(each.nameLine());
            text(each.dear());
            text(each.valediction().name());
        });
    }

    private void lineage(Lineage lineage) {
        text(lineage.link().name());
        text(lineage.sha256());
        count(lineage.version());
    }

    private void content(LetterContent content) {
        text(content.reference());
        text(content.kind().code());
        text(content.locale().toLanguageTag());
        text(content.dates().clinic().toString());
        optional(content.dates().dictated());
        optional(content.dates().typed());
        organisation(content.organisation());
        author(content.author());
        patient(content.patient());
        count(content.fragments().size());
        content.fragments().forEach(this::fragment);
        circumstances(content.circumstances());
        stationery(content.stationery());
    }

    private void stationery(Stationery stationery) {
        count(stationery.neutral().isPresent() ? 1 : 0);
        stationery.neutral().ifPresent(this::organisation);
        optional(stationery.subject());
        for (Carrier carrier : Carrier.values()) {
            labels(stationery.labels().get(carrier).getOrElse(Labels.none()));
        }
        count(stationery.enclosures().size());
        stationery.enclosures().forEach(this::enclosure);
    }

    private void enclosure(Enclosure enclosure) {
        text(enclosure.id());
        text(enclosure.title());
        labels(enclosure.labels());
    }

    private void labels(Labels labels) {
        count(labels.toSeq().size());
        labels.toSeq().map(Label::code).forEach(this::text);
    }

    private void circumstances(Circumstances circumstances) {
        text(circumstances.nation().name());
        text(circumstances.competence().code());
        count(circumstances.overrides().size());
        circumstances.overrides().forEach(this::override);
    }

    private void override(NamedOverride override) {
        text(override.rule().toString());
        texts(override.about().map(each -> each.type() + "/" + each.id()));
        text(override.by().type() + "/" + override.by().id());
        texts(override.privileges());
        text(override.reason());
        text(override.at().instant().toString());
    }

    private void organisation(Organisation organisation) {
        text(organisation.id());
        text(organisation.name());
        optional(organisation.service());
        lines(organisation.address().map(address -> address.lines()));
        optional(organisation.telephone());
    }

    private void author(Practitioner author) {
        text(author.id());
        text(author.name().withSuffixes());
        optional(author.role());
        optional(author.registration());
    }

    private void patient(Patient patient) {
        text(patient.id());
        text(patient.name().formal());
        text(patient.name().salutation());
        optional(patient.birthDate());
        text(Boolean.toString(patient.deceased()));
        optional(patient.nhsNumber().map(number -> number.digits()));
        lines(patient.address().map(address -> address.lines()));
        text(patient.communication().format().code());
    }

    private void fragment(Fragment fragment) {
        text(fragment.id());
        text(fragment.heading().code());
        optional(fragment.subject());
        texts(fragment.derivedFrom());
        labels(fragment.labels());
        said(fragment.body());
    }

    private void said(Body body) {
        // Else the words "known-none" would be the same as the absence of that name.
        count(body instanceof Body.Absent ? 0 : 1);
        text(body.kind());
        body(body);
    }

    private void body(Body body) {
        if (body instanceof Body.Narrative narrative) {
            text(narrative.text());
        } else if (body instanceof Body.Statement statement) {
            text(statement.text());
        } else if (body instanceof Body.Diagnoses list) {
            texts(list.items());
        } else if (body instanceof Body.Results list) {
            texts(list.items());
        } else if (body instanceof Body.Allergies list) {
            texts(list.items());
        } else if (body instanceof Body.Medicines list) {
            count(list.items().size());
            list.items().forEach(this::medicine);
        } else if (body instanceof Body.Actions list) {
            count(list.items().size());
            list.items().forEach(this::action);
        } else if (body instanceof Body.Absent absent) {
            text(absent.why().code());
        }
    }

    private void medicine(Medicine medicine) {
        text(medicine.name());
        optional(medicine.dose());
        optional(medicine.route());
        optional(medicine.frequency());
        optional(medicine.change());
        optional(medicine.reason());
    }

    private void action(Action action) {
        text(action.owner().code());
        text(action.text());
        optional(action.due());
    }

    private void recipient(Recipient recipient) {
        text(recipient.id());
        text(recipient.audience().code());
        text(recipient.purpose().name());
        text(Boolean.toString(recipient.consent()));
        text(Boolean.toString(recipient.dissent()));
        text(Boolean.toString(recipient.seen()));
        optional(recipient.authority());
        labels(recipient.labels());
        text(recipient.format().code());
        optional(recipient.name());
        lines(recipient.address().map(address -> address.lines()));
    }

    private void lines(Optional<Seq<String>> lines) {
        count(lines.isPresent() ? 1 : 0);
        lines.ifPresent(this::texts);
    }

    private void texts(Seq<String> texts) {
        count(texts.size());
        texts.forEach(this::text);
    }

    private void optional(Optional<?> value) {
        count(value.isPresent() ? 1 : 0);
        value.ifPresent(present -> text(present.toString()));
    }

    private void text(String text) {
        hash.text(text);
    }

    private void count(int count) {
        hash.count(count);
    }
}
