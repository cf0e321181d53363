package io.github.medsecretary.core.testkit;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.medsecretary.core.appointment.AppointmentNotice;
import io.github.medsecretary.core.appointment.Venue;
import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.PatientFacts;
import io.github.medsecretary.core.identity.ChiNumber;
import io.github.medsecretary.core.identity.HealthAndCareNumber;
import io.github.medsecretary.core.identity.Identifier;
import io.github.medsecretary.core.identity.NhsNumber;
import io.github.medsecretary.core.person.ContactPoint;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.core.person.PostalAddress;
import io.github.medsecretary.core.person.Postcode;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Judgement;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.text.Edit;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Nothing that may reach a log holds a word that belongs to a person. */
class MaskingProperties {

    private static void assertSilent(Object printed, Iterable<String> secrets) {
        for (String secret : secrets) {
            assertFalse(printed.toString().contains(secret), () -> "prints a secret: " + secret);
        }
    }

    /** Secrets of one or two letters would be found in any word. */
    private static Seq<String> longEnough(Seq<Optional<String>> parts) {
        return parts.flatMap(part -> part.stream().toList()).filter(part -> part.length() > 2);
    }

    private static Seq<String> secretsOf(PersonName name) {
        return longEnough(List.of(name.given(), name.family(), name.preferred()));
    }

    private static Seq<String> secretsOf(Patient patient) {
        return secretsOf(patient.name())
                .append(patient.id())
                .appendAll(patient.identifiers().map(Identifier::value))
                .appendAll(patient.contacts().map(ContactPoint::value))
                .appendAll(patient.allergies())
                .appendAll(patient.birthDate().map(Object::toString).stream().toList())
                .appendAll(patient.address().map(PostalAddress::lines).orElse(List.empty()))
                .appendAll(List.of(
                                patient.communication().format().name(),
                                patient.gender().name())
                        .filter(each -> !each.equals("EMAIL")));
    }

    @Property
    void a_patient(@ForAll Patient patient) {
        assertSilent(patient, secretsOf(patient));
    }

    @Property(tries = 300)
    void a_letters_context(@ForAll Patient patient) {
        var facts = PatientFacts.of(patient);
        assertSilent(facts, secretsOf(patient));
        assertSilent(DocumentContext.builder().patient(facts).build(), secretsOf(patient));
    }

    @Property
    void what_happened_to_an_appointment(@ForAll AppointmentNotice notice) {
        var told = notice.appointment();
        assertSilent(
                notice,
                List.of(told.patient().id(), told.service())
                        .appendAll(told.venue().map(Venue::site).stream().toList())
                        .appendAll(told.practitioner().stream().toList())
                        .appendAll(told.patientInstruction().stream().toList()));
        assertFalse(notice.toString().contains("why-"), "prints a reason");
    }

    @Property(tries = 200)
    void a_name(@ForAll PersonName name) {
        assertSilent(name, secretsOf(name));
    }

    @Property
    void numbers(@ForAll NhsNumber nhs, @ForAll ChiNumber chi, @ForAll HealthAndCareNumber hcn) {
        assertSilent(nhs, List.of(nhs.digits(), nhs.formatted()));
        assertSilent(chi, List.of(chi.digits(), chi.formatted()));
        assertSilent(hcn, List.of(hcn.digits(), hcn.formatted()));
        assertSilent(Identifier.of(nhs), List.of(nhs.digits()));
    }

    @Property(tries = 200)
    void ways_to_reach_somebody(
            @ForAll PostalAddress address, @ForAll Postcode postcode, @ForAll ContactPoint contact) {
        assertSilent(address, address.lines());
        assertSilent(postcode, List.of(postcode.value()));
        assertSilent(contact, List.of(contact.value()));
    }

    @Property(tries = 200)
    void texts_and_their_edits(@ForAll EditedText edited) {
        var words = edited.edits()
                .toSeq()
                .map(Edit::replacement)
                .append(edited.text().value());
        var secrets = words.filter(each -> each.length() > 4);
        assertSilent(edited, secrets);
        assertSilent(edited.edits().toSeq(), secrets);
    }

    @Property
    void findings_and_what_is_made_of_them(@ForAll Finding finding, @ForAll Patient patient) {
        var about = Finding.builder()
                .rule(finding.rule())
                .severity(finding.severity())
                .disposition(finding.disposition())
                .message(finding.message())
                .span(finding.span())
                .suggestions(finding.suggestions())
                .about(List.of(Reference.of(Reference.PATIENT, patient.id())))
                .query(Query.of(
                        "Is it " + patient.name().formal() + "?",
                        List.of(Answer.keeping(patient.name().formal()))))
                .evidence(List.of(patient.name().formal()))
                .build();
        var secrets = secretsOf(patient.name()).append(patient.id());
        assertSilent(about, secrets);
        assertSilent(Refusal.of(CoreCode.NOT_PERMITTED, List.of(about)), secrets);
        assertSilent(Judgement.of(List.of(about), List.empty()), secrets);
        about.query().ifPresent(query -> assertSilent(query.answers(), secrets));
    }

    @Property(tries = 200)
    void problems_of_names_put_where_numbers_belong(@ForAll PersonName name) {
        var secrets = secretsOf(name);
        assertSilent(NhsNumber.parse(name.formal()), secrets);
        assertSilent(ChiNumber.parse(name.formal()), secrets);
        assertSilent(HealthAndCareNumber.parse(name.formal()), secrets);
        assertSilent(Postcode.parse(name.formal()), secrets);
        assertSilent(ContactPoint.of(ContactPoint.Medium.EMAIL, name.formal()), secrets);
        assertSilent(PostalAddress.uk(List.of(name.formal(), name.formal())), secrets);
        assertSilent(PostalAddress.abroad(List.of(name.formal())), secrets);
    }
}
