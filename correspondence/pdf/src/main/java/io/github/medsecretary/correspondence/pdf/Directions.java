package io.github.medsecretary.correspondence.pdf;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;

/**
 * What a browser does by itself and the layout engine doesn't: it orders the runs of a line only as the box around them
 * says. So what runs from right to left gets a box of its own that says so, and the head of the pages after the first,
 * which the engine leaves as it stands, is put into the order in which it is read.
 */
final class Directions {

    private static final String ISOLATED = "<bdi>";
    private static final String BOXED = "<bdi dir=\"rtl\" style=\"display: inline-block\">";
    private static final String HEAD = "@top-left { font: ";
    private static final String CONTENT = "content: \"";

    private Directions() {}

    /** The page with its directions told. */
    static String told(String page) {
        return withoutControls(headed(boxed(page)));
    }

    // Their work is done once the boxes are there, and some fonts draw a sign for them. Hyphens that show only at the
    // end
    // of a line are the engine's; what keeps letters apart goes when they have been joined up.
    private static String withoutControls(String page) {
        var out = new StringBuilder(page.length());
        int before = 0;
        for (int at = 0; at < page.length(); at += Character.charCount(before)) {
            int c = page.codePointAt(at);
            boolean joins = (c == 0x200C || c == 0x200D) && before >= 0x590;
            if (c < 0x100 || joins || Character.getType(c) != Character.FORMAT) {
                out.appendCodePoint(c);
            }
            before = c;
        }
        return out.toString();
    }

    /** Joins letters up, and then takes away what kept some apart. */
    static final class Joining extends ICUBidiReorderer {
        @Override
        public String shapeText(String text) {
            return super.shapeText(text).replace("\u200c", "").replace("\u200d", "");
        }
    }

    /** A page holds an isolated value between such tags, which its escaped values never do. */
    private static String boxed(String page) {
        var out = new StringBuilder(page.length() + 256);
        int done = 0;
        for (int at = page.indexOf(ISOLATED); at >= 0; at = page.indexOf(ISOLATED, done)) {
            int from = at + ISOLATED.length();
            int to = page.indexOf('<', from);
            out.append(page, done, at);
            value(page.substring(from, to), out);
            done = to;
        }
        return out.append(page, done, page.length()).toString();
    }

    private static void value(String markup, StringBuilder out) {
        String text = unescaped(markup);
        if (Bidi.getBaseDirection(text) == Bidi.RTL) {
            out.append(BOXED).append(markup);
        } else {
            out.append(ISOLATED);
            stretches(text, out);
        }
    }

    // A number within words that run to the left is part of that stretch, so a stretch ends where the line's own way
    // is taken up again.
    private static void stretches(String text, StringBuilder out) {
        byte[] levels = new Bidi(text, Bidi.LTR).getLevels();
        int from = 0;
        for (int at = 1; at <= text.length(); at++) {
            if (at == text.length() || levels[at] > 0 != levels[from] > 0) {
                boolean left = levels[from] > 0;
                out.append(left ? BOXED : "");
                escape(text.substring(from, at), out);
                out.append(left ? "</bdi>" : "");
                from = at;
            }
        }
    }

    private static String unescaped(String markup) {
        return markup.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#13;", "\r")
                .replace("&amp;", "&");
    }

    private static void escape(String text, StringBuilder out) {
        out.append(text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("\r", "&#13;"));
    }

    private static String headed(String page) {
        int from = page.indexOf(CONTENT, page.indexOf(HEAD)) + CONTENT.length();
        int to = page.indexOf('"', from);
        String words = read(page.substring(from, to));
        if (!Bidi.requiresBidi(words.toCharArray(), 0, words.length())) {
            return page;
        }
        String joined = new Joining().shapeText(words);
        String ordered = new Bidi(joined, Bidi.LTR).writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
        return page.substring(0, from) + written(ordered) + page.substring(to);
    }

    /** A string of the style sheet in which other characters stand as a backslash, their number and a space. */
    private static String read(String string) {
        var words = new StringBuilder();
        int at = 0;
        while (at < string.length()) {
            int end = string.charAt(at) == '\\' ? string.indexOf(' ', at) : at;
            words.appendCodePoint(end == at ? string.charAt(at) : Integer.parseInt(string.substring(at + 1, end), 16));
            at = end + 1;
        }
        return words.toString();
    }

    private static String written(String words) {
        var string = new StringBuilder();
        words.codePoints()
                .forEach(c -> string.append('\\').append(Integer.toHexString(c)).append(' '));
        return string.toString();
    }
}
