package io.github.medsecretary.core.testkit;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.PatientFacts;
import io.github.medsecretary.core.person.AdministrativeGender;
import io.github.medsecretary.core.person.CommunicationNeeds;
import io.github.medsecretary.core.person.LetterFormat;
import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.core.person.PostalAddress;
import io.github.medsecretary.core.person.Postcode;
import io.github.medsecretary.core.person.Practitioner;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of people and bodies. */
public final class People {

    private static final List<String> GIVEN =
            List.of("Ann", "José", "Siân", "Mary Jane", "Oisín", "Zoë", "Chidi", "Anne-Marie", "Ŵena", "Li");
    private static final List<String> FAMILY = List.of(
            "Field",
            "O'Brien",
            "Llŷr",
            "Smith-Jones",
            "van der Berg",
            "Nguyễn",
            "Mac Giolla",
            "St John",
            "Ng",
            "Åkesson");

    private People() {}

    /** Names, some without a title, a given or a family name. */
    public static Arbitrary<PersonName> names() {
        return Combinators.combine(
                        Arbitraries.of("Mrs", "Mr", "Dr", "Mx", "Professor").optional(),
                        Arbitraries.of(GIVEN),
                        Arbitraries.of(FAMILY).optional(),
                        Arbitraries.of("Annie", "Joe").optional(0.2),
                        Arbitraries.of("MBE", "FRCP", "PhD")
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2))
                .as((title, given, family, preferred, after) -> PersonName.builder()
                        .title(title)
                        .given(given)
                        .family(family)
                        .preferred(preferred)
                        .suffixes(io.vavr.collection.List.ofAll(after))
                        .build());
    }

    /** Postcodes of every shape, one of no fixed abode among them. */
    public static Arbitrary<Postcode> postcodes() {
        return Arbitraries.of(
                        "EX8 1AA",
                        "M1 1AE",
                        "B33 8TH",
                        "CR2 6XH",
                        "DN55 1PT",
                        "W1A 1HQ",
                        "EC1A 1BB",
                        "LL11 1AA",
                        "BT1 1AA",
                        "ZZ99 3VZ")
                .map(text -> Postcode.parse(text).get());
    }

    /** Addresses of three to six lines in the United Kingdom. */
    public static Arbitrary<PostalAddress> addresses() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 300),
                        Arbitraries.of("High Street", "Ffordd Ŵyn", "St John's Road", "The Quay"),
                        Arbitraries.of("Flat 2", "The Old Mill").optional(),
                        Arbitraries.of("Exmouth", "Wrexham", "Leeds"),
                        postcodes())
                .as((number, street, house, town, code) -> PostalAddress.uk(
                                io.vavr.collection.List.of(house.orElse(""), number + " " + street, town, code.value()))
                        .get());
    }

    /** Needs of every form, a few languages. */
    public static Arbitrary<CommunicationNeeds> needs() {
        return Combinators.combine(
                        Arbitraries.of(LetterFormat.class),
                        Arbitraries.of("en-GB", "cy", "pl", "ur").map(java.util.Locale::forLanguageTag),
                        Arbitraries.of("bfi", "pl")
                                .map(java.util.Locale::forLanguageTag)
                                .optional(0.2))
                .as((format, language, interpreter) -> CommunicationNeeds.builder()
                        .format(format)
                        .language(language)
                        .interpreter(interpreter)
                        .build());
    }

    /** Patients, some without number, date of birth or address. */
    public static Arbitrary<Patient> patients() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 99_999),
                        names(),
                        Times.dates().optional(),
                        Arbitraries.of(AdministrativeGender.class),
                        Identities.identifiers().optional(),
                        addresses().optional(),
                        needs(),
                        Arbitraries.of("penicillin", "aspirin", "latex")
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2))
                .as((id, name, born, gender, number, address, needs, allergies) -> Patient.builder()
                        .id("p" + id)
                        .name(name)
                        .birthDate(born)
                        .gender(gender)
                        .identifiers(
                                io.vavr.collection.List.ofAll(number.stream().toList()))
                        .address(address)
                        .communication(needs)
                        .allergies(io.vavr.collection.List.ofAll(allergies))
                        .build());
    }

    /** Practitioners with a role and a registration. */
    public static Arbitrary<Practitioner> practitioners() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 999),
                        names(),
                        Arbitraries.of("General practitioner", "Consultant neurologist"),
                        Identities.registrations().optional())
                .as((id, name, role, registration) -> Practitioner.builder()
                        .id("dr-" + id)
                        .name(name)
                        .role(role)
                        .registration(registration)
                        .build());
    }

    /** Practices. */
    public static Arbitrary<Organisation> organisations() {
        return Combinators.combine(
                        Arbitraries.of("Riverside Clinic", "Quay Surgery", "Ysbyty Glan"),
                        addresses().optional(),
                        Identities.odsCodes().optional())
                .as((name, address, code) -> Organisation.builder()
                        .id(name)
                        .name(name)
                        .address(address)
                        .odsCode(code)
                        .build());
    }

    /** What a letter's record says. */
    public static Arbitrary<DocumentContext> contexts() {
        return Combinators.combine(
                        patients().optional(),
                        Arbitraries.of("neurology", "cardiology", "General practice")
                                .optional(),
                        Times.dates().optional())
                .as((patient, specialty, date) -> DocumentContext.builder()
                        .patient(patient.map(PatientFacts::of).orElseGet(PatientFacts::unknown))
                        .specialty(specialty)
                        .date(date)
                        .build());
    }

    /** Sets of labels, none often. */
    public static Arbitrary<Labels> labels() {
        return Arbitraries.of(
                        Label.HIV,
                        Label.PSY,
                        Label.SUD,
                        Label.SDV,
                        Label.NOPAT,
                        Label.THIRD_PARTY,
                        Label.SAFEGUARDING,
                        Label.GENDER_RECOGNITION,
                        Label.SERIOUS_HARM,
                        new Label("N"),
                        new Label("R"),
                        new Label("V"))
                .list()
                .uniqueElements()
                .ofMaxSize(3)
                .map(Labels::of);
    }

    /** Roles of readers. */
    public static Arbitrary<Audience> audiences() {
        return Arbitraries.of(Audience.class);
    }
}
