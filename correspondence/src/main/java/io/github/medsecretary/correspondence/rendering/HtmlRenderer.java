package io.github.medsecretary.correspondence.rendering;

import io.github.medsecretary.core.person.LetterFormat;
import io.github.medsecretary.correspondence.content.Action;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Section;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;

/**
 * An HTML page that is well-formed XML too, for the screen and for A4: the address block lies in the window of a DL
 * envelope (at most 85 by 26.7 mm, from 20 mm left and 45 mm down), the text begins 94 mm down. Large print is 16 point.
 */
public final class HtmlRenderer implements Renderer {

    private HtmlRenderer() {}

    /** The page for screen and A4. */
    public static HtmlRenderer usual() {
        return new HtmlRenderer();
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public byte[] render(AudienceLetter letter) {
        var page = new HtmlPage(letter.locale().toLanguageTag(), letter.kind().title() + " " + letter.reference());
        page.style(LetterStyle.css(letter.format() == LetterFormat.LARGE_PRINT));
        head(letter, page);
        page.open("main", "");
        lines("references", Wording.references(letter).map(line -> line[0] + ": " + line[1]), page);
        page.element("p", "dear", Wording.dear(letter));
        page.element("h1", "", letter.kind().title());
        lines("about", Wording.about(letter.patient()), page);
        letter.sections().forEach(section -> section(section, page));
        letter.notice().ifPresent(notice -> page.element("p", "notice", notice));
        foot(letter, page);
        page.close("main");
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void head(AudienceLetter letter, HtmlPage page) {
        page.open("header", "");
        if (letter.signature().isEmpty()) {
            page.element("p", "draft", Wording.DRAFT);
        }
        page.open("div", "letterhead");
        page.element("p", "organisation", letter.organisation().name());
        letter.organisation().service().ifPresent(each -> page.element("p", "", each));
        letter.organisation()
                .address()
                .ifPresent(each -> page.element("p", "", each.lines().mkString(", ")));
        letter.organisation().telephone().ifPresent(each -> page.element("p", "", "Telephone: " + each));
        page.close("div");
        page.open("div", "window");
        page.element("p", "", letter.addressee());
        letter.address().ifPresent(each -> each.lines().forEach(line -> page.element("p", "", line)));
        page.close("div");
        page.close("header");
    }

    private static void lines(String style, Seq<String> lines, HtmlPage page) {
        page.open("div", style);
        lines.forEach(line -> page.element("p", "", line));
        page.close("div");
    }

    private static void section(Section section, HtmlPage page) {
        page.open("section", "");
        page.element("h2", "", section.title());
        section.bodies().forEach(body -> body(body, page));
        page.close("section");
    }

    private static void body(Body body, HtmlPage page) {
        Wording.paragraphs(body).forEach(each -> page.element("p", "", each));
        list(Wording.items(body), page);
        if (body instanceof Body.Actions actions) {
            for (Action.Owner owner : Action.Owner.values()) {
                owned(owner, actions.items().filter(each -> each.owner() == owner), page);
            }
        }
    }

    private static void owned(Action.Owner owner, Seq<Action> actions, HtmlPage page) {
        if (!actions.isEmpty()) {
            page.element("h3", "", owner.title());
            list(actions.map(Wording::action), page);
        }
    }

    private static void list(Seq<String> items, HtmlPage page) {
        if (!items.isEmpty()) {
            page.open("ul", "");
            items.forEach(item -> page.element("li", "", item));
            page.close("ul");
        }
    }

    private static void foot(AudienceLetter letter, HtmlPage page) {
        page.open("footer", "");
        page.element("p", "closing", Wording.CLOSING);
        lines("signer", Wording.signer(letter), page);
        if (!letter.copies().isEmpty()) {
            page.element("p", "", Wording.copies(letter.copies()));
        }
        if (!letter.enclosures().isEmpty()) {
            page.element("p", "", Wording.enclosures(letter.enclosures()));
        }
        page.element("p", "manifest", Wording.manifest(letter));
        page.close("footer");
    }
}
