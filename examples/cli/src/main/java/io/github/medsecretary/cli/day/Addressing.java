package io.github.medsecretary.cli.day;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.Practitioner;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.people.Addressee;
import io.github.medsecretary.correspondence.people.Correspondent;
import io.vavr.control.Option;
import java.util.Optional;

/**
 * Finds who is meant by a role or an id in a dictation's header.
 *
 * @param people everybody whom the practice knows
 */
record Addressing(People people) {

    /** The recipient, or nothing if nobody is known by that name. */
    Option<Recipient> of(String name, Patient patient) {
        return Audience.parse(name)
                .toOption()
                .map(audience -> byRole(name, audience, patient))
                .orElse(() -> people.practitioners().get(name).map(each -> practitioner(name, each)))
                .orElse(() -> organisation(name).map(each -> organisation(name, Audience.CLINICIAN, each)));
    }

    private Recipient byRole(String id, Audience audience, Patient patient) {
        Option<String> practice = Option.ofOptional(patient.generalPractitioner())
                .filter(each -> audience == Audience.GENERAL_PRACTITIONER);
        return practice.flatMap(this::organisation)
                .map(each -> organisation(id, audience, each))
                .orElse(() -> practice.flatMap(people.practitioners()::get)
                        .map(each -> Recipient.builder()
                                .id(id)
                                .audience(audience)
                                .name(each.name().formal())
                                .addressee(Addressee.person(Correspondent.of(each)))
                                .purpose(PurposeOfUse.TREAT)
                                .build()))
                .getOrElse(() -> Recipient.builder()
                        .id(id)
                        .audience(audience)
                        .purpose(purpose(audience))
                        .build());
    }

    private Option<Organisation> organisation(String id) {
        return people.organisations().find(each -> each.id().equals(id));
    }

    private static Recipient practitioner(String id, Practitioner practitioner) {
        return Recipient.builder()
                .id(id)
                .audience(Audience.CLINICIAN)
                .name(practitioner.name().formal())
                .addressee(Addressee.person(Correspondent.of(practitioner)))
                .purpose(PurposeOfUse.TREAT)
                .build();
    }

    private static Recipient organisation(String id, Audience audience, Organisation organisation) {
        return Recipient.builder()
                .id(id)
                .audience(audience)
                .name(Optional.of(organisation.name()))
                .address(organisation.address())
                .purpose(PurposeOfUse.TREAT)
                .build();
    }

    private static PurposeOfUse purpose(Audience audience) {
        return switch (audience) {
            case GENERAL_PRACTITIONER, REFERRER, CLINICIAN -> PurposeOfUse.TREAT;
            case PATIENT -> PurposeOfUse.PATRQT;
            case PARENT, CARER -> PurposeOfUse.FAMRQT;
            case PROXY -> PurposeOfUse.PWATRNY;
            case INSURER, EMPLOYER -> PurposeOfUse.COVERAGE;
            case SOLICITOR, POLICE -> PurposeOfUse.HLEGAL;
            case SCHOOL, SOCIAL_CARE -> PurposeOfUse.SUPNWK;
            case RESEARCHER -> PurposeOfUse.HRESCH;
        };
    }
}
