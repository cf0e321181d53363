package io.github.medsecretary.correspondence.rendering;

import io.github.medsecretary.correspondence.content.Action;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Section;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Plain text in lines of at most a number of characters, where words allow. */
public final class TextRenderer implements Renderer {

    private static final int USUAL = 72;

    private final int width;

    private TextRenderer(int width) {
        this.width = width;
    }

    /** Lines of 72 characters. */
    public static TextRenderer usual() {
        return new TextRenderer(USUAL);
    }

    /** Lines of 40 characters, as braille embossers take them. */
    public static TextRenderer forBraille() {
        return new TextRenderer(40);
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public byte[] render(AudienceLetter letter) {
        var page = new TextPage(width);
        head(letter, page);
        page.line(Wording.dear(letter)).gap();
        Wording.about(letter.patient()).forEach(page::line);
        page.gap();
        letter.sections().forEach(section -> section(section, page));
        letter.notice().ifPresent(notice -> page.paragraph(notice).gap());
        foot(letter, page);
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void head(AudienceLetter letter, TextPage page) {
        if (letter.signature().isEmpty()) {
            page.line(Wording.DRAFT).gap();
        }
        page.line(letter.organisation().name());
        letter.organisation().service().ifPresent(page::line);
        letter.organisation().address().ifPresent(each -> each.lines().forEach(page::line));
        letter.organisation().telephone().ifPresent(number -> page.line("Telephone: " + number));
        page.gap();
        page.line(letter.addressee());
        letter.address().ifPresent(each -> each.lines().forEach(page::line));
        page.gap();
        Wording.references(letter).forEach(line -> page.line(line[0] + ": " + line[1]));
        page.gap();
    }

    private static void section(Section section, TextPage page) {
        page.line(section.title().toUpperCase(Locale.UK));
        section.bodies().forEach(body -> body(body, page));
        page.gap();
    }

    private static void body(Body body, TextPage page) {
        Wording.paragraphs(body).forEach(page::paragraph);
        Wording.items(body).forEach(page::item);
        if (body instanceof Body.Actions actions) {
            for (Action.Owner owner : Action.Owner.values()) {
                owned(owner, actions.items().filter(each -> each.owner() == owner), page);
            }
        }
    }

    private static void owned(Action.Owner owner, Seq<Action> actions, TextPage page) {
        if (!actions.isEmpty()) {
            page.line(owner.title() + ":");
            actions.map(Wording::action).forEach(page::item);
        }
    }

    private static void foot(AudienceLetter letter, TextPage page) {
        page.line(Wording.CLOSING).gap();
        Wording.signer(letter).forEach(page::line);
        page.gap();
        if (!letter.copies().isEmpty()) {
            page.paragraph(Wording.copies(letter.copies())).gap();
        }
        if (!letter.enclosures().isEmpty()) {
            page.paragraph(Wording.enclosures(letter.enclosures())).gap();
        }
        page.paragraph(Wording.manifest(letter));
    }
}
