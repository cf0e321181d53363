package io.github.medsecretary.core.testkit;

import io.github.medsecretary.core.person.AdministrativeGender;
import io.github.medsecretary.core.person.CommunicationNeeds;
import io.github.medsecretary.core.person.LetterFormat;
import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.core.person.Practitioner;
import io.github.medsecretary.core.person.Pronouns;
import io.vavr.collection.List;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of patients and of those who look after them. */
public final class People {

    private People() {}

    /** Names with accents, apostrophes, hyphens, Welsh, other scripts; some people have one name only. */
    public static Arbitrary<PersonName> names() {
        return Names.names();
    }

    /** Patients with much or little on record; each system's identifier at most once. */
    public static Arbitrary<Patient> patients() {
        Arbitrary<Supplier<Patient.Builder>> known = Combinators.combine(
                        Tokens.ids("pat"),
                        names(),
                        Times.dates(LocalDate.of(1910, 1, 1), LocalDate.of(2030, 1, 1))
                                .optional(),
                        Arbitraries.of(AdministrativeGender.class),
                        pronouns().optional(0.3),
                        Identities.identifiers().list().ofMaxSize(3))
                .as((id, name, birthDate, gender, pronouns, identifiers) -> () -> Patient.builder()
                        .id(id)
                        .name(name)
                        .birthDate(birthDate)
                        .gender(gender)
                        .pronouns(pronouns)
                        .identifiers(List.ofAll(identifiers).distinctBy(each -> each.system())));
        return Combinators.combine(
                        known,
                        Places.postalAddresses().optional(0.8),
                        Places.contactPoints().list().ofMaxSize(3),
                        communicationNeeds(),
                        Arbitraries.of(false, false, false, true),
                        Tokens.ids("gp").optional(0.7),
                        Arbitraries.of("penicillins", "aspirin", "latex").list().ofMaxSize(2))
                .as((start, address, contacts, needs, deceased, practice, allergies) -> start.get()
                        .address(address)
                        .contacts(List.ofAll(contacts))
                        .communication(needs)
                        .deceased(deceased)
                        .generalPractitioner(practice)
                        .allergies(List.ofAll(allergies).distinct())
                        .build());
    }

    /** The usual three, and others. */
    public static Arbitrary<Pronouns> pronouns() {
        return Arbitraries.of(Pronouns.SHE, Pronouns.HE, Pronouns.THEY, new Pronouns("xe", "xem", "xyr"));
    }

    /** Those who sign letters. */
    public static Arbitrary<Practitioner> practitioners() {
        return Combinators.combine(
                        Tokens.ids("prac"),
                        names(),
                        Arbitraries.of("Consultant gastroenterologist", "Clinical nurse specialist")
                                .optional(),
                        Identities.registrations().optional(),
                        Arbitraries.of("gastroenterology", "cardiology").optional())
                .as((id, name, role, registration, specialty) -> Practitioner.builder()
                        .id(id)
                        .name(name)
                        .role(role)
                        .registration(registration)
                        .specialty(specialty)
                        .build());
    }

    /** Practices and hospitals. */
    public static Arbitrary<Organisation> organisations() {
        return Combinators.combine(
                        Tokens.ids("org"),
                        Arbitraries.of("The Old Barn Surgery", "Ysbyty Môr", "St Ives & District Hospital"),
                        Arbitraries.of("Gastroenterology", "Care of the Elderly")
                                .optional(),
                        Identities.odsCodes().optional(),
                        Places.postalAddresses().optional())
                .as((id, name, service, code, address) -> Organisation.builder()
                        .id(id)
                        .name(name)
                        .service(service)
                        .odsCode(code)
                        .address(address)
                        .build());
    }

    /** Usual needs and unusual ones: every format, some languages, interpreters. */
    public static Arbitrary<CommunicationNeeds> communicationNeeds() {
        var languages = Arbitraries.of("en-GB", "cy", "pl", "ar", "bfi").map(Locale::forLanguageTag);
        return Combinators.combine(Arbitraries.of(LetterFormat.class), languages, languages.optional(0.3))
                .as((format, language, interpreter) -> CommunicationNeeds.builder()
                        .format(format)
                        .language(language)
                        .interpreter(interpreter)
                        .build());
    }
}
