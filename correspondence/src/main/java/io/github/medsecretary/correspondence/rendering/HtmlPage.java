package io.github.medsecretary.correspondence.rendering;

import io.github.medsecretary.correspondence.template.Bidi;
import java.util.Locale;

/** Markup while it is written; all text goes through {@link Escaping}. */
class HtmlPage implements Page {

    private final StringBuilder markup;
    private Kind kind = Kind.LINE;
    private boolean listing;

    HtmlPage(StringBuilder markup) {
        this.markup = markup;
    }

    @Override
    public void open(Area area) {
        endList();
        markup.append(area.opening());
    }

    /** Begins a part whose letters have a size of their own. */
    void open(Area area, String points) {
        open(area);
        markup.setLength(markup.length() - 2);
        markup.append(" style=\"font-size: ").append(points).append("pt\">\n");
    }

    @Override
    public void close(Area area) {
        endList();
        markup.append(area.closing());
    }

    @Override
    public Page begin(Kind begun) {
        if (begun == Kind.ITEM && !listing) {
            markup.append("<ul>\n");
            listing = true;
        } else if (begun != Kind.ITEM) {
            endList();
        }
        kind = begun;
        markup.append(begun.opening());
        return this;
    }

    /** Ends the list that is open, if one is. */
    final void endList() {
        if (listing) {
            markup.append("</ul>\n");
            listing = false;
        }
    }

    @Override
    public Page fixed(String words) {
        Escaping.append(words, markup);
        return this;
    }

    @Override
    public Page fixed(String words, Locale language) {
        markup.append("<span lang=\"")
                .append(Escaping.escape(language.toLanguageTag()))
                .append("\">");
        fixed(words);
        markup.append("</span>");
        return this;
    }

    @Override
    public void beginVersion(Locale language) {
        markup.append("<div class=\"version\" lang=\"")
                .append(Escaping.escape(language.toLanguageTag()))
                .append("\">\n");
    }

    @Override
    public void endVersion() {
        endList();
        markup.append("</div>\n");
    }

    @Override
    public Page value(String value) {
        if (Bidi.needsIsolation(value)) {
            isolated(value);
        } else {
            Escaping.append(value, markup);
        }
        return this;
    }

    void isolated(String value) {
        int depth = Bidi.strayEnds(value) + 1;
        for (int each = 0; each < depth; each++) {
            markup.append("<bdi>");
        }
        Escaping.append(value, markup);
        for (int each = 0; each < depth; each++) {
            markup.append("</bdi>");
        }
    }

    @Override
    public Page whole(String value) {
        markup.append("<span class=\"whole\">");
        value(value);
        markup.append("</span>");
        return this;
    }

    @Override
    public void end() {
        markup.append(kind.closing());
    }
}
