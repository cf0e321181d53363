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
    public static String of(Section section, Locale locale) {
        var markup = new StringBuilder(256);
        String language = Escaping.escape(locale.toLanguageTag());
        markup.append("<div xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .append(language)
                .append("\" xml:lang=\"")
                .append(language)
                .append("\">\n");
        var page = new IsolatedByCharacters(markup);
        LetterLayout.bodies(section, Language.english(), page);
        page.endList();
        return markup.append("</div>").toString();
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
