package io.github.medsecretary.correspondence.rendering;

import io.github.medsecretary.core.identity.NhsNumber;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.correspondence.content.Action;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Medicine;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The words around a letter's content, and how its values are written: the same in every form. */
final class Wording {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Wording() {}

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** Label and value of the lines above the salutation. */
    static Seq<String[]> references(AudienceLetter letter) {
        List<String[]> lines = List.of(
                new String[] {"Our reference", letter.reference()},
                new String[] {"Date of clinic", date(letter.dates().clinic())});
        lines = letter.dates().dictated().isPresent()
                ? lines.append(
                        new String[] {"Dictated", date(letter.dates().dictated().get())})
                : lines;
        return letter.dates().typed().isPresent()
                ? lines.append(
                        new String[] {"Typed", date(letter.dates().typed().get())})
                : lines;
    }

    /** Who the letter is about, a line each; what isn't recorded is said to be so. */
    static Seq<String> about(Patient patient) {
        String born = patient.birthDate().map(Wording::date).orElse("not recorded");
        String number = patient.nhsNumber().map(NhsNumber::formatted).orElse("not recorded");
        String home = patient.address().map(each -> each.lines().mkString(", ")).orElse("not recorded");
        return List.of(patient.name().formal(), "Date of birth: " + born, "NHS number: " + number, "Address: " + home);
    }

    static String dear(AudienceLetter letter) {
        return "Dear " + letter.salutation();
    }

    static final String CLOSING = "Yours sincerely";

    static final String DRAFT = "DRAFT – not signed";

    /** Who signs, a line each. */
    static Seq<String> signer(AudienceLetter letter) {
        return List.of(letter.author().name().withSuffixes())
                .appendAll(letter.author().role().stream().toList())
                .appendAll(letter.author().registration().stream()
                        .map(Object::toString)
                        .toList());
    }

    static String copies(Seq<String> names) {
        return "Copies to: " + names.mkString(", ");
    }

    static String enclosures(Seq<String> titles) {
        return "Enclosed: " + titles.mkString("; ");
    }

    /** How much a reader must find, so that a page lost on the way is missed. */
    static String manifest(AudienceLetter letter) {
        Seq<Body> bodies = letter.sections().flatMap(section -> section.bodies());
        int medicines = bodies.filter(Body.Medicines.class::isInstance)
                .map(each -> ((Body.Medicines) each).items().size())
                .sum()
                .intValue();
        int actions = bodies.filter(Body.Actions.class::isInstance)
                .map(each -> ((Body.Actions) each).items().size())
                .sum()
                .intValue();
        return "This letter has " + count(letter.sections().size(), "section") + ", " + count(medicines, "medicine")
                + " and " + count(actions, "action") + ".";
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** The items of a list, or none for running text. */
    static Seq<String> items(Body body) {
        if (body instanceof Body.Diagnoses list) {
            return list.items();
        }
        if (body instanceof Body.Results list) {
            return list.items();
        }
        if (body instanceof Body.Allergies list) {
            return list.items();
        }
        return body instanceof Body.Medicines list ? list.items().map(Medicine::line) : List.empty();
    }

    /** The paragraphs of running text, or none for a list. */
    static Seq<String> paragraphs(Body body) {
        if (body instanceof Body.Narrative text) {
            return split(text.text());
        }
        if (body instanceof Body.Statement text) {
            return split(text.text());
        }
        return body instanceof Body.Absent absent ? List.of(absent.why().printed()) : List.empty();
    }

    private static Seq<String> split(String text) {
        return List.of(text.strip().split("(?>\\R)\\s*(?>\\R)", -1))
                .map(each -> each.strip().replaceAll("\\s*\\R\\s*", " "));
    }

    static String action(Action action) {
        return action.due().map(due -> action.text() + " By " + date(due) + ".").orElse(action.text());
    }
}
