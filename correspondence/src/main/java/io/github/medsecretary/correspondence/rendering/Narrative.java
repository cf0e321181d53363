package io.github.medsecretary.correspondence.rendering;

import io.github.medsecretary.correspondence.language.Language;
import io.github.medsecretary.correspondence.selection.Section;
import io.github.medsecretary.correspondence.template.Bidi;
import java.util.Locale;

/**
 * What a section says, in the part of XHTML that FHIR allows in a narrative: no attributes but those of language, and a
 * value that may run from right to left is isolated by characters, as HTML 4 has no element for it.
 */
public final class Narrative {

    private Narrative() {}

    /** A {@code div} with the section's words; its heading is not among them. */
    public static String of(Section section, Locale locale, Language language) {
        var markup = new StringBuilder(256);
        begin(" xmlns=\"http://www.w3.org/1999/xhtml\"", locale, markup);
        bodies(section, language, markup);
        return markup.append("</div>").toString();
    }

    /** A {@code div} with the words of a section of a letter in two languages: a {@code div} in it for each. */
    public static String of(Section first, Locale locale, Language language, Section second, Language other) {
        var markup = new StringBuilder(512);
        begin(" xmlns=\"http://www.w3.org/1999/xhtml\"", locale, markup);
        begin("", locale, markup);
        bodies(first, language, markup);
        markup.append("</div>\n");
        begin("", other.locale(), markup);
        bodies(second, other, markup);
        return markup.append("</div>\n</div>").toString();
    }

    private static void begin(String namespace, Locale locale, StringBuilder markup) {
        String tag = Escaping.escape(locale.toLanguageTag());
        markup.append("<div")
                .append(namespace)
                .append(" lang=\"")
                .append(tag)
                .append("\" xml:lang=\"")
                .append(tag)
                .append("\">\n");
    }

    private static void bodies(Section section, Language language, StringBuilder markup) {
        var page = new IsolatedByCharacters(markup);
        LetterLayout.bodies(section, language, page);
        page.endList();
    }

    private static final class IsolatedByCharacters extends HtmlPage {

        private final StringBuilder markup;

        IsolatedByCharacters(StringBuilder markup) {
            super(markup);
            this.markup = markup;
        }

        @Override
        void isolated(String value) {
            Escaping.append(Bidi.isolated(value), markup);
        }
    }
}
