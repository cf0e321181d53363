package io.github.medsecretary.correspondence.rendering;

import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.PostalAddress;
import io.github.medsecretary.core.person.Postcode;
import io.github.medsecretary.correspondence.content.Action;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Section;
import io.vavr.collection.Seq;

/** What stands where in a letter, the same in every form. */
final class LetterLayout {

    private static final String NOT_RECORDED = "not recorded";

    private final AudienceLetter letter;
    private final Subject subject;
    private final Page page;

    LetterLayout(AudienceLetter letter, Subject subject, Page page) {
        this.letter = letter;
        this.subject = subject;
        this.page = page;
    }

    void draftMark() {
        if (letter.signature().isEmpty()) {
            page.begin(Kind.DRAFT).fixed(Wording.DRAFT).end();
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
        organisation.telephone().ifPresent(each -> page.put(Kind.LINE, "Telephone: ", each));
        page.close(Area.LETTERHEAD);
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
        page.put(Kind.LINE, "Our reference: ", letter.reference());
        page.begin(Kind.LINE)
                .fixed(letter.kind().day())
                .fixed(": ")
                .fixed(Wording.date(letter.dates().clinic()))
                .end();
        letter.dates()
                .dictated()
                .ifPresent(each -> page.begin(Kind.LINE)
                        .fixed("Dictated: ")
                        .fixed(Wording.date(each))
                        .end());
        letter.dates()
                .typed()
                .ifPresent(each -> page.begin(Kind.LINE)
                        .fixed("Typed: ")
                        .fixed(Wording.date(each))
                        .end());
        page.close(Area.REFERENCES);
    }

    void dear() {
        page.put(Kind.DEAR, "Dear ", letter.salutation());
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
                .fixed("Date of birth: ")
                .fixed(patient.birthDate().map(Wording::date).orElse(NOT_RECORDED))
                .end();
        page.begin(Kind.LINE)
                .fixed("NHS number: ")
                .whole(subject.number().orElse(NOT_RECORDED))
                .end();
        patient.address().ifPresent(each -> {
            page.begin(Kind.LINE).fixed("Address: ");
            onOneLine(each);
            page.end();
        });
        page.close(Area.ABOUT);
    }

    void sections() {
        for (Section section : letter.sections()) {
            page.open(Area.SECTION);
            page.put(Kind.HEADING, section.title());
            bodies(section, page);
            page.close(Area.SECTION);
        }
    }

    /** What a section says, without its heading. */
    static void bodies(Section section, Page page) {
        section.bodies().forEach(body -> body(body, page));
    }

    private static void body(Body body, Page page) {
        Wording.paragraphs(body).forEach(each -> page.put(Kind.PARAGRAPH, each));
        Wording.items(body).forEach(each -> page.put(Kind.ITEM, each));
        if (body instanceof Body.Actions actions) {
            for (Action.Owner owner : Action.Owner.values()) {
                owned(owner, actions.items().filter(each -> each.owner() == owner), page);
            }
        }
    }

    private static void owned(Action.Owner owner, Seq<Action> actions, Page page) {
        if (!actions.isEmpty()) {
            page.begin(Kind.SUBHEADING).fixed(owner.title()).end();
            actions.forEach(each -> action(each, page));
        }
    }

    private static void action(Action action, Page page) {
        page.begin(Kind.ITEM).value(action.text());
        action.due()
                .ifPresent(due -> page.fixed(" By ").fixed(Wording.date(due)).fixed("."));
        page.end();
    }

    void notice() {
        letter.notice().ifPresent(notice -> page.put(Kind.NOTICE, notice));
    }

    void foot() {
        page.open(Area.FOOTER);
        page.open(Area.SIGN_OFF);
        page.begin(Kind.CLOSING).fixed(letter.valediction().words()).end();
        page.open(Area.SIGNER);
        page.put(Kind.LINE, letter.author().name().withSuffixes());
        letter.author().role().ifPresent(each -> page.put(Kind.LINE, each));
        letter.author().registration().ifPresent(each -> page.put(Kind.LINE, each.toString()));
        letter.signature().ifPresent(each -> each.notes().forEach(note -> page.put(Kind.LINE, note)));
        page.close(Area.SIGNER);
        page.close(Area.SIGN_OFF);
        list("Copies to: ", ", ", letter.copies());
        list("Enclosed: ", "; ", letter.enclosures());
        page.begin(Kind.MANIFEST).fixed(Wording.manifest(letter)).end();
        page.close(Area.FOOTER);
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
