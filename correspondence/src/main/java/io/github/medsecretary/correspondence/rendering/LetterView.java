package io.github.medsecretary.correspondence.rendering;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.identity.NhsNumber;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.correspondence.content.Action;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Medicine;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Section;
import io.github.medsecretary.correspondence.template.Person;
import io.github.medsecretary.correspondence.template.View;
import io.vavr.collection.Seq;

/** What a template may say of a letter: nothing that this reader may not know, for it sees the reader's letter only. */
public final class LetterView {

    private static final View<String> WORDS = View.<String>empty().text("words", words -> words);

    private static final View<Medicine> MEDICINE = View.<Medicine>empty()
            .text("name", Medicine::name)
            .maybeDose("dose", Medicine::dose)
            .maybeText("route", Medicine::route)
            .maybeText("frequency", Medicine::frequency)
            .maybeText("change", Medicine::change)
            .maybeText("reason", Medicine::reason);

    private static final View<Action> ACTION = View.<Action>empty()
            .text("what", Action::text)
            .maybeDate("due", Action::due)
            .flag("for-gp", action -> action.owner() == Action.Owner.GP)
            .flag("for-patient", action -> action.owner() == Action.Owner.PATIENT)
            .flag("for-clinic", action -> action.owner() == Action.Owner.HOSPITAL);

    private static final View<Section> SECTION = View.<Section>empty()
            .text("heading", Section::title)
            .list("paragraphs", WORDS, section -> section.bodies().flatMap(Wording::paragraphs))
            .list("items", WORDS, section -> section.bodies().flatMap(Wording::items))
            .list("medicines", MEDICINE, section -> medicines(section.bodies()))
            .list("actions", ACTION, section -> actions(section.bodies()));

    private static final View<AudienceLetter> STANDARD = View.<AudienceLetter>empty()
            .text("title", AudienceLetter::subject)
            .text("reference", AudienceLetter::reference)
            .text("addressee", AudienceLetter::addressee)
            .text("salutation", AudienceLetter::salutation)
            .text("valediction", letter -> letter.valediction().words())
            .text("organisation", letter -> letter.organisation().name())
            .maybeText("service", letter -> letter.organisation().service())
            .maybeText("telephone", letter -> letter.organisation().telephone())
            .person("patient", LetterView::patient)
            .maybeDate("born", letter -> letter.patient().birthDate())
            .maybeText("nhs-number", letter -> letter.patient().nhsNumber().map(NhsNumber::formatted))
            .text("author", letter -> letter.author().name().formal())
            .maybeText("role", letter -> letter.author().role())
            .date("seen", letter -> letter.dates().clinic())
            .maybeDate("dictated", letter -> letter.dates().dictated())
            .maybeDate("typed", letter -> letter.dates().typed())
            .list("sections", SECTION, AudienceLetter::sections)
            .list("medicines", MEDICINE, letter -> medicines(bodies(letter)))
            .list("actions", ACTION, letter -> actions(bodies(letter)));

    private LetterView() {}

    /** The names that every letter has. */
    public static View<AudienceLetter> standard() {
        return STANDARD;
    }

    private static Person patient(AudienceLetter letter) {
        PersonName name = letter.patient().name();
        return letter.audience() == Audience.PATIENT
                ? Person.spokenTo(name)
                : Person.spokenOf(name, letter.patient().pronouns());
    }

    private static Seq<Body> bodies(AudienceLetter letter) {
        return letter.sections().flatMap(Section::bodies);
    }

    private static Seq<Medicine> medicines(Seq<Body> bodies) {
        return bodies.filter(Body.Medicines.class::isInstance).flatMap(each -> ((Body.Medicines) each).items());
    }

    private static Seq<Action> actions(Seq<Body> bodies) {
        return bodies.filter(Body.Actions.class::isInstance).flatMap(each -> ((Body.Actions) each).items());
    }
}
