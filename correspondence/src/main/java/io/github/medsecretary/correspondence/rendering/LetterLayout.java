package io.github.medsecretary.correspondence.rendering;

import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.PostalAddress;
import io.github.medsecretary.core.person.Postcode;
import io.github.medsecretary.correspondence.content.Action;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.language.Language;
import io.github.medsecretary.correspondence.language.Phrase;
import io.github.medsecretary.correspondence.people.Valediction;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Section;
import io.github.medsecretary.correspondence.template.DateStyle;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Locale;

/** What stands where in a letter, the same in every form. */
final class LetterLayout {

    private static final String IN_ENGLISH = "(In English) ";

    private final AudienceLetter letter;
    private final Subject subject;
    private final Page page;
    private final Language language;

    LetterLayout(AudienceLetter letter, Subject subject, Page page) {
        this.letter = letter;
        this.subject = subject;
        this.page = page;
        this.language = letter.language();
    }

    private String label(Phrase phrase) {
        return language.say(phrase) + ": ";
    }

    private String date(LocalDate day) {
        return language.tongue().date(day, DateStyle.LONG);
    }

    void draftMark() {
        if (letter.signature().isEmpty()) {
            page.begin(Kind.DRAFT);
            inBoth(Phrase.DRAFT);
            page.end();
        }
    }

    /** Name and service; then the address, if it takes one line here; then the telephone. */
    void letterhead(boolean addressOnOneLine) {
        Organisation organisation = letter.organisation();
        page.open(Area.LETTERHEAD);
        page.put(Kind.ORGANISATION, organisation.name());
        organisation.service().ifPresent(each -> page.put(Kind.LINE, each));
        organisation.address().ifPresent(each -> {
            if (addressOnOneLine) {
                page.begin(Kind.LINE);
                onOneLine(each);
                page.end();
            } else {
                lines(each);
            }
        });
        organisation.telephone().ifPresent(each -> {
            page.begin(Kind.LINE);
            inBoth(Phrase.TELEPHONE);
            page.fixed(": ").value(each).end();
        });
        page.close(Area.LETTERHEAD);
    }

    /** What stands once in a letter, in each of its languages. */
    private void inBoth(Phrase phrase) {
        if (letter.second().isEmpty()) {
            page.fixed(language.say(phrase));
            return;
        }
        Language other = letter.second().get().language();
        page.fixed(language.say(phrase), language.locale()).fixed(" / ").fixed(other.say(phrase), other.locale());
    }

    void window() {
        page.put(Kind.LINE, letter.addressee());
        letter.address().ifPresent(this::lines);
        page.close(Area.WINDOW);
    }

    private void lines(PostalAddress address) {
        for (String line : address.lines()) {
            page.begin(Kind.LINE);
            part(address, line);
            page.end();
        }
    }

    private void onOneLine(PostalAddress address) {
        boolean first = true;
        for (String line : address.lines()) {
            if (!first) {
                page.fixed(", ");
            }
            part(address, line);
            first = false;
        }
    }

    private void part(PostalAddress address, String line) {
        boolean postcode =
                address.postcode().map(Postcode::value).filter(line::equals).isPresent();
        if (postcode) {
            page.whole(line);
        } else {
            page.value(line);
        }
    }

    void references() {
        page.open(Area.REFERENCES);
        page.put(Kind.LINE, label(Phrase.OUR_REFERENCE), letter.reference());
        page.begin(Kind.LINE)
                .fixed(language.title(letter.kind().dayKey(), letter.kind().day()))
                .fixed(": ")
                .fixed(date(letter.dates().clinic()))
                .end();
        letter.dates()
                .dictated()
                .ifPresent(each -> page.begin(Kind.LINE)
                        .fixed(label(Phrase.DICTATED))
                        .fixed(date(each))
                        .end());
        letter.dates()
                .typed()
                .ifPresent(each -> page.begin(Kind.LINE)
                        .fixed(label(Phrase.TYPED))
                        .fixed(date(each))
                        .end());
        page.close(Area.REFERENCES);
    }

    void dear() {
        boolean nobody = letter.valediction() == Valediction.FAITHFULLY && !language.isEnglish();
        String name = nobody ? language.say(Phrase.DEAR_NOBODY) : letter.salutation();
        page.put(Kind.DEAR, language.say(Phrase.DEAR) + " ", name);
    }

    void title() {
        page.put(Kind.TITLE, letter.subject());
    }

    /**
     * Who the letter is about, a line each. A birth date or number that isn't recorded is said to be so, for every reader
     * may see those. An address may be kept from a reader, who must not be told by its line which of the two it is.
     */
    void about() {
        Patient patient = letter.patient();
        page.open(Area.ABOUT);
        page.put(Kind.LINE, subject.name());
        page.begin(Kind.LINE)
                .fixed(label(Phrase.DATE_OF_BIRTH))
                .fixed(patient.birthDate().map(this::date).orElseGet(() -> language.say(Phrase.NOT_RECORDED)))
                .end();
        page.begin(Kind.LINE)
                .fixed(label(Phrase.NHS_NUMBER))
                .whole(subject.number().orElseGet(() -> language.say(Phrase.NOT_RECORDED)))
                .end();
        patient.address().ifPresent(each -> {
            page.begin(Kind.LINE).fixed(label(Phrase.ADDRESS));
            onOneLine(each);
            page.end();
        });
        page.close(Area.ABOUT);
    }

    void sections() {
        for (Section section : letter.sections()) {
            page.open(Area.SECTION);
            page.put(Kind.HEADING, section.title());
            bodies(section, language, page);
            page.close(Area.SECTION);
        }
    }

    /** What a section says, without its heading. */
    static void bodies(Section section, Language language, Page page) {
        section.bodies().forEach(body -> body(body, language, page));
    }

    private static void body(Body body, Language language, Page page) {
        Wording.paragraphs(body, language).forEach(each -> page.put(Kind.PARAGRAPH, each));
        Wording.items(body).forEach(each -> page.put(Kind.ITEM, each));
        if (body instanceof Body.Actions actions) {
            for (Action.Owner owner : Action.Owner.values()) {
                owned(owner, actions.items().filter(each -> each.owner() == owner), language, page);
            }
        }
    }

    private static void owned(Action.Owner owner, Seq<Action> actions, Language language, Page page) {
        if (!actions.isEmpty()) {
            page.begin(Kind.SUBHEADING)
                    .fixed(language.title(owner.key(), owner.title()))
                    .end();
            actions.forEach(each -> action(each, language, page));
        }
    }

    private static void action(Action action, Language language, Page page) {
        page.begin(Kind.ITEM).value(action.text());
        action.due()
                .ifPresent(due -> page.fixed(" ")
                        .fixed(language.say(Phrase.DUE, language.tongue().date(due, DateStyle.LONG))));
        page.end();
    }

    void notice() {
        if (letter.untranslated().isEmpty()) {
            letter.notice().ifPresent(notice -> page.put(Kind.NOTICE, notice));
            return;
        }
        // A policy has its sentence in English alone: it is told as English, on paper too, and in no other language's
        // name.
        Locale english = Language.english().locale();
        letter.notice()
                .ifPresent(notice -> page.begin(Kind.NOTICE)
                        .fixed(IN_ENGLISH + notice, english)
                        .end());
    }

    void foot() {
        page.open(Area.FOOTER);
        page.open(Area.SIGN_OFF);
        page.begin(Kind.CLOSING).fixed(closing()).end();
        page.open(Area.SIGNER);
        page.put(Kind.LINE, letter.author().name().withSuffixes());
        letter.author().role().ifPresent(each -> page.put(Kind.LINE, each));
        letter.author().registration().ifPresent(each -> page.put(Kind.LINE, each.toString()));
        letter.signature().ifPresent(each -> each.notes().forEach(note -> page.put(Kind.LINE, note)));
        page.close(Area.SIGNER);
        page.close(Area.SIGN_OFF);
        list(label(Phrase.COPIES_TO), ", ", letter.copies());
        list(label(Phrase.ENCLOSED), "; ", letter.enclosures());
        Wording.manifest(letter)
                .forEach(words -> page.begin(Kind.MANIFEST).fixed(words).end());
        page.close(Area.FOOTER);
    }

    private String closing() {
        return language.isEnglish()
                ? letter.valediction().words()
                : language.say(letter.valediction() == Valediction.SINCERELY ? Phrase.SINCERELY : Phrase.FAITHFULLY);
    }

    private void list(String label, String between, Seq<String> values) {
        if (values.isEmpty()) {
            return;
        }
        page.begin(Kind.COPIES).fixed(label);
        boolean first = true;
        for (String value : values) {
            page.fixed(first ? "" : between).value(value);
            first = false;
        }
        page.end();
    }
}
