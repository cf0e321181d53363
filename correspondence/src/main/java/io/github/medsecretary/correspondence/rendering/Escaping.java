package io.github.medsecretary.correspondence.rendering;

/** The one place where text becomes markup. */
final class Escaping {

    private Escaping() {}

    /** The text as element content or a quoted attribute's value; what XML can't hold becomes a replacement mark. */
    static String escape(String text) {
        var markup = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(c, markup));
        return markup.toString();
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
}
