package io.github.medsecretary.cli.check;

import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.Jurisdiction;
import io.github.medsecretary.core.document.PatientFacts;
import io.github.medsecretary.core.person.AdministrativeGender;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.text.ClinicalText;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * One line of input: a letter's text and what is known about it.
 *
 * @param id the caller's name for it, given back with the answer
 * @param text its words
 * @param context what else is known
 */
record Letter(String id, ClinicalText text, DocumentContext context) {

    /** The shape of a line. */
    static Option<Letter> shape(ObjectReader in) {
        String id = in.text("id");
        Option<ClinicalText> text = in.words("text");
        var specialty = in.optionalText("specialty");
        var context = in.optionalObject("context", inner -> context(inner, specialty))
                .orElseGet(() -> DocumentContext.builder().specialty(specialty).build());
        return in.build(() -> new Letter(id, text.get(), context));
    }

    // A set of notes often has the specialty beside the text: it counts where the context has none.
    private static Option<DocumentContext> context(ObjectReader in, Optional<String> specialty) {
        var builder = DocumentContext.builder()
                .specialty(in.optionalText("specialty").or(() -> specialty))
                .documentKind(in.optionalText("documentKind"))
                .date(in.optionalParse("date", Letter::date))
                .jurisdiction(
                        in.optionalParse("jurisdiction", Jurisdiction::parse).orElse(Jurisdiction.GB))
                .previous(in.optionalParse("previous", ClinicalText::of))
                .patient(in.optionalObject("patient", Letter::patient).orElseGet(PatientFacts::unknown));
        return in.build(builder::build);
    }

    private static Option<PatientFacts> patient(ObjectReader in) {
        var builder = PatientFacts.builder()
                .name(in.optionalText("name"))
                .sex(in.optionalParse("sex", AdministrativeGender::parse))
                .birthDate(in.optionalParse("birthDate", Letter::date))
                .nhsNumber(in.optionalText("nhsNumber"))
                .allergies(in.texts("allergies"));
        return in.build(builder::build);
    }

    private static Either<Problem, LocalDate> date(String text) {
        try {
            return Either.right(LocalDate.parse(text));
        } catch (DateTimeParseException malformed) {
            return Either.left(Problem.of(CoreCode.MALFORMED, "A date has the form 2030-01-31."));
        }
    }
}
