package io.github.medsecretary.correspondence.rendering;

import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.template.HouseWriting;
import io.github.medsecretary.correspondence.template.PairedTemplate;
import io.github.medsecretary.correspondence.template.Sheet;
import io.github.medsecretary.correspondence.template.Template;

/** What stands between the references and the signature. */
interface MainText {

    void write(AudienceLetter letter, LetterLayout layout, Page page);

    /** Salutation, title, about whom, and the sections. */
    static MainText usual() {
        return (letter, layout, page) -> {
            layout.dear();
            layout.title();
            layout.about();
            layout.sections();
            layout.notice();
        };
    }

    /** A template's words; the title and the fixed notice stand whatever it says. */
    static MainText of(Template<AudienceLetter> template, HouseWriting house) {
        return (letter, layout, page) -> {
            layout.title();
            template.fill(letter, house.styleFor(letter.audience()), new OnPage(page));
            layout.notice();
        };
    }

    /** The same in each language of a letter. */
    static MainText of(PairedTemplate<AudienceLetter> template, HouseWriting house) {
        return (letter, layout, page) -> template.versions()
                .find(each -> each.locale().getLanguage().equals(letter.locale().getLanguage()))
                .map(each -> of(each.template(), house))
                .getOrElseThrow(() -> new IllegalArgumentException("the template is in other languages"))
                .write(letter, layout, page);
    }

    /** A template's blocks on a letter's page, below its title. */
    record OnPage(Page page) implements Sheet {
        @Override
        public void heading(int level, String text) {
            page.put(level == 1 ? Kind.HEADING : level == 2 ? Kind.SUBHEADING : Kind.MINOR_HEADING, text);
        }

        @Override
        public void paragraph(String text) {
            page.put(Kind.PARAGRAPH, text);
        }

        @Override
        public void item(String text) {
            page.put(Kind.ITEM, text);
        }

        @Override
        public void line(String text) {
            page.put(Kind.LINE, text);
        }
    }
}
