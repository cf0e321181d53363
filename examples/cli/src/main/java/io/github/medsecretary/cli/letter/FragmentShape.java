package io.github.medsecretary.cli.letter;

import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.correspondence.content.Absence;
import io.github.medsecretary.correspondence.content.Action;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.Medicine;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** The shape of a piece of a letter in JSON. */
final class FragmentShape {

    private FragmentShape() {}

    /** What stands in the field {@code kind}. */
    private enum Kind {
        NARRATIVE,
        STATEMENT,
        DIAGNOSES,
        RESULTS,
        ALLERGIES,
        MEDICINES,
        ACTIONS;

        /** The words, where there are any. */
        Body body(ObjectReader in) {
            return switch (this) {
                case NARRATIVE -> new Body.Narrative(in.text("text"));
                case STATEMENT -> new Body.Statement(in.text("text"));
                case DIAGNOSES -> new Body.Diagnoses(in.someTexts("items"));
                case RESULTS -> new Body.Results(in.someTexts("items"));
                case ALLERGIES -> new Body.Allergies(in.someTexts("items"));
                case MEDICINES -> new Body.Medicines(in.someOf("items", FragmentShape::medicine));
                case ACTIONS -> new Body.Actions(in.someOf("items", FragmentShape::action));
            };
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Either<Problem, Kind> parse(String code) {
            return List.of(values())
                    .find(each -> each.code().equals(code))
                    .toEither(() -> Problem.of(
                            CoreCode.UNKNOWN_CODE,
                            "A kind is narrative, diagnoses, medicines, allergies, results, actions or statement."));
        }
    }

    static Option<Fragment> fragment(ObjectReader in) {
        var builder = Fragment.builder()
                .id(in.text("id"))
                .heading(in.parse("heading", Heading::parse, Heading.CLINICAL_SUMMARY))
                .labels(Labels.of(in.parsedTexts("labels", Label::parse)))
                .subject(in.optionalText("subject"))
                .derivedFrom(in.texts("derivedFrom"));
        Kind kind = in.parse("kind", Kind::parse, Kind.NARRATIVE);
        Optional<Absence> absence = in.optionalParse("absence", Absence::parse);
        Body body = absence.<Body>map(why -> new Body.Absent(kind.code(), why)).orElseGet(() -> kind.body(in));
        return in.build(() -> builder.body(body).build());
    }

    private static Option<Medicine> medicine(ObjectReader in) {
        var builder = Medicine.builder()
                .name(in.text("name"))
                .dose(in.optionalText("dose"))
                .route(in.optionalText("route"))
                .frequency(in.optionalText("frequency"))
                .change(in.optionalText("change"))
                .reason(in.optionalText("reason"));
        return in.build(builder::build);
    }

    private static Option<Action> action(ObjectReader in) {
        Action.Owner owner = in.parse("for", Action.Owner::parse, Action.Owner.OTHER);
        String text = in.text("text");
        Optional<LocalDate> due = in.optionalParse("due", PeopleShape::date);
        return in.build(() -> new Action(owner, text, due));
    }
}
