package io.github.medsecretary.cli.letter;

import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.identity.Identifier;
import io.github.medsecretary.core.identity.NhsNumber;
import io.github.medsecretary.core.identity.Registration;
import io.github.medsecretary.core.person.AdministrativeGender;
import io.github.medsecretary.core.person.CommunicationNeeds;
import io.github.medsecretary.core.person.LetterFormat;
import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.core.person.PostalAddress;
import io.github.medsecretary.core.person.Practitioner;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** The shapes of people and organisations in JSON. */
public final class PeopleShape {

    private PeopleShape() {}

    /**
     * A patient with what only this file says of them.
     *
     * @param patient the patient
     * @param labels who may know of the whole record
     */
    public record Known(Patient patient, Labels labels) {}

    /** A patient, with who may know of the whole record. */
    public static Option<Known> patient(ObjectReader in) {
        return patient(in, in.optionalParse("nhsNumber", NhsNumber::parse));
    }

    /** A patient as {@link #patient}, but without an NHS number whose check digit disagrees: that is to be asked. */
    static Option<Known> patientOfLetter(ObjectReader in) {
        return patient(
                in, in.optionalParse("nhsNumber", PeopleShape::numberOrDoubt).flatMap(Option::toJavaOptional));
    }

    private static Either<Problem, Option<NhsNumber>> numberOrDoubt(String text) {
        Either<Problem, NhsNumber> number = NhsNumber.parse(text);
        boolean doubtful = number.isLeft() && number.getLeft().code() == CoreCode.CHECK_DIGIT;
        return doubtful ? Either.right(Option.none()) : number.map(Option::some);
    }

    private static Option<Known> patient(ObjectReader in, Optional<NhsNumber> number) {
        var builder = Patient.builder()
                .id(in.text("id"))
                .birthDate(in.optionalParse("birthDate", PeopleShape::date))
                .gender(in.optionalParse("sex", AdministrativeGender::parse).orElse(AdministrativeGender.UNKNOWN))
                .identifiers(List.ofAll(number.map(Identifier::of).stream().toList()))
                .address(address(in))
                .generalPractitioner(in.optionalText("gp"))
                .deceased(in.flagOr("deceased", false))
                .allergies(in.texts("allergies"));
        in.optionalObject("communication", PeopleShape::communication).ifPresent(builder::communication);
        Option<PersonName> name = in.object("name", PeopleShape::name);
        Seq<Label> labels = in.parsedTexts("labels", Label::parse);
        return in.build(() -> new Known(builder.name(name.get()).build(), Labels.of(labels)));
    }

    /** Somebody who looks after patients. */
    public static Option<Practitioner> practitioner(ObjectReader in) {
        var builder = Practitioner.builder()
                .id(in.text("id"))
                .role(in.optionalText("role"))
                .registration(in.optionalParse("registration", Registration::parse));
        Option<PersonName> name = in.object("name", PeopleShape::name);
        return in.build(() -> builder.name(name.get()).build());
    }

    /** An organisation; without an id, its name is its id. */
    public static Option<Organisation> organisation(ObjectReader in) {
        String name = in.text("name");
        var builder = Organisation.builder()
                .id(in.optionalText("id").orElse(name))
                .name(name)
                .service(in.optionalText("service"))
                .address(address(in))
                .telephone(in.optionalText("telephone"));
        return in.build(builder::build);
    }

    private static Option<PersonName> name(ObjectReader in) {
        Optional<String> given = in.optionalText("given");
        Optional<String> family = in.optionalText("family");
        if (given.isEmpty() && family.isEmpty()) {
            in.refuse("family", Problem.of(CoreCode.MISSING, "A person has a given or a family name."));
        }
        var builder = PersonName.builder()
                .title(in.optionalText("title"))
                .given(given)
                .family(family)
                .preferred(in.optionalText("preferred"))
                .suffixes(in.texts("suffixes"));
        return in.build(builder::build);
    }

    private static Option<CommunicationNeeds> communication(ObjectReader in) {
        var builder = CommunicationNeeds.builder()
                .format(in.optionalParse("format", LetterFormat::parse).orElse(LetterFormat.STANDARD))
                .language(in.optionalParse("language", PeopleShape::language).orElse(Locale.UK))
                .interpreter(in.optionalParse("interpreter", PeopleShape::language));
        return in.build(builder::build);
    }

    static Optional<PostalAddress> address(ObjectReader in) {
        Seq<String> lines = in.texts("address");
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Either<Seq<Problem>, PostalAddress> address = PostalAddress.uk(lines);
        address.peekLeft(problems -> problems.forEach(problem -> in.refuse("address", problem)));
        return address.toJavaOptional();
    }

    static Either<Problem, LocalDate> date(String text) {
        try {
            return Either.right(LocalDate.parse(text));
        } catch (DateTimeParseException malformed) {
            return Either.left(Problem.of(CoreCode.MALFORMED, "A date has the form 2030-01-31."));
        }
    }

    static Either<Problem, Locale> language(String tag) {
        try {
            return Either.right(new Locale.Builder().setLanguageTag(tag).build());
        } catch (IllformedLocaleException malformed) {
            return Either.left(Problem.of(CoreCode.MALFORMED, "A language is a BCP 47 tag, such as en or cy."));
        }
    }
}
