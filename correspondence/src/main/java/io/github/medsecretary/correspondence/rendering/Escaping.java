package io.github.medsecretary.correspondence.rendering;

/** The one place where text becomes markup. */
final class Escaping {

    /** A bit for each character below 64 that stays as it is: space to question mark but for {@code " & ' < >}. */
    private static final long PLAIN_BELOW_64 =
            0xFFFFFFFF_00000000L & ~(1L << '"' | 1L << '&' | 1L << '\'' | 1L << '<' | 1L << '>');

    private Escaping() {}

    /** The text as element content or a quoted attribute's value; what XML can't hold becomes a replacement mark. */
    static String escape(String text) {
        var markup = new StringBuilder(text.length() + 16);
        append(text, markup);
        return markup.toString();
    }

    /** Writes the same. Stretches that need nothing are copied as strings, much faster than by ranges. */
    static void append(String text, StringBuilder markup) {
        int at = endOfPlain(text, 0);
        if (at == text.length()) {
            markup.append(text);
            return;
        }
        int done = 0;
        while (at < text.length()) {
            markup.append(text.substring(done, at));
            int point = text.codePointAt(at);
            append(point, markup);
            done = at + Character.charCount(point);
            at = endOfPlain(text, done);
        }
        markup.append(text.substring(done));
    }

    private static int endOfPlain(String text, int from) {
        int end = text.length();
        int at = from;
        while (at < end && isPlain(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isPlain(char c) {
        return c < 64 ? (PLAIN_BELOW_64 >>> c & 1) != 0 : c < 0x7F || (c >= 0xA0 && c < 0xD800);
    }

    private static void append(int c, StringBuilder markup) {
        switch (c) {
            case '&' -> markup.append("&amp;");
            case '<' -> markup.append("&lt;");
            case '>' -> markup.append("&gt;");
            case '"' -> markup.append("&quot;");
            case '\'' -> markup.append("&#39;");
            case '\r' -> markup.append("&#13;");
            default -> markup.appendCodePoint(isXml(c) ? c : 0xFFFD);
        }
    }

    private static boolean isXml(int c) {
        boolean plane0 = c == '\t' || c == '\n' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD);
        boolean control = c >= 0x7F && c <= 0x9F;
        return (plane0 && !control) || (c >= 0x10000 && c <= 0x10FFFF);
    }

    /** The text as a string of a style sheet; whatever is not a plain letter, digit or space is written as its number. */
    static void appendToStyle(String text, StringBuilder css) {
        css.append('"');
        int done = 0;
        int at = 0;
        while (at < text.length()) {
            if (isPlainInStyle(text.charAt(at))) {
                at++;
            } else {
                int point = text.codePointAt(at);
                css.append(text.substring(done, at))
                        .append('\\')
                        .append(inStyle(point))
                        .append(' ');
                at += Character.charCount(point);
                done = at;
            }
        }
        css.append(text.substring(done)).append('"');
    }

    private static boolean isPlainInStyle(char c) {
        return c == ' ' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static String inStyle(int c) {
        return switch (c) {
            // What stands in every running head.
            case ',' -> "2c";
            case '/' -> "2f";
            default -> Integer.toHexString(isXml(c) && c >= ' ' ? c : 0xFFFD);
        };
    }
}
