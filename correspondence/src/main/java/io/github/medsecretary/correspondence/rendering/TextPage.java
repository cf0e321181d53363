package io.github.medsecretary.correspondence.rendering;

import io.github.medsecretary.correspondence.template.Bidi;
import java.util.Locale;

/** Lines of text, broken between words. */
final class TextPage implements Page {

    private static final int RULE = 20;

    private final int width;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder word = new StringBuilder();
    private Kind kind = Kind.LINE;
    private String indent = "";
    private int column;
    private int versions;

    TextPage(int width) {
        this.width = width;
    }

    @Override
    public void open(Area area) {}

    @Override
    public void close(Area area) {
        switch (area) {
            case LETTERHEAD, WINDOW, REFERENCES, ABOUT, SECTION, SIGNER -> gap();
            default -> {}
        }
    }

    @Override
    public void beginVersion(Locale language) {
        // Between two versions, not before the first.
        if (versions > 0) {
            text.append('\n').append("=".repeat(RULE)).append("\n\n");
        }
        versions++;
    }

    @Override
    public void endVersion() {}

    /** An empty line. */
    void gap() {
        text.append('\n');
    }

    @Override
    public Page begin(Kind begun) {
        kind = begun;
        indent = begun == Kind.ITEM ? "  " : "";
        column = 0;
        if (begun == Kind.ITEM) {
            text.append("- ");
            column = 1;
        }
        return this;
    }

    @Override
    public Page fixed(String words) {
        String written = kind == Kind.HEADING ? words.toUpperCase(Locale.UK) : words;
        words(written);
        return this;
    }

    @Override
    public Page value(String value) {
        words(Bidi.isolated(kind == Kind.HEADING ? value.toUpperCase(Locale.UK) : value));
        return this;
    }

    private void words(String words) {
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (c == ' ' || (c >= '\t' && c <= '\r')) {
                flush();
            } else {
                word.append(Character.isISOControl(c) ? '\uFFFD' : c);
            }
        }
    }

    @Override
    public Page whole(String value) {
        word.append(Bidi.isolated(value.replaceAll("\\s+", " ")));
        return this;
    }

    // A control character would be a command to a terminal or to an embosser, hence the mark in its place.
    private void flush() {
        if (word.length() == 0) {
            return;
        }
        boolean first = column <= (indent.isEmpty() ? 0 : 1);
        if (!first && column + 1 + word.length() > width) {
            text.append('\n').append(indent);
            column = indent.length();
        } else if (!first) {
            text.append(' ');
            column++;
        } else {
            column = indent.length();
        }
        text.append(word);
        column += word.length();
        word.setLength(0);
    }

    @Override
    public void end() {
        word.append(kind == Kind.SUBHEADING ? ":" : "");
        flush();
        text.append('\n');
        if (kind == Kind.DRAFT
                || kind == Kind.DEAR
                || kind == Kind.NOTICE
                || kind == Kind.CLOSING
                || kind == Kind.COPIES) {
            gap();
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
