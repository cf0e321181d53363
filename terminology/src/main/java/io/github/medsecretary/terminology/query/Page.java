package io.github.medsecretary.terminology.query;

/** Writes HTML in which all that is not ours is escaped. Belongs to one thread. */
final class Page {

    private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");

    /** What an element holds. */
    @FunctionalInterface
    interface Inside {
        void write();
    }

    /** An element with attributes, given as name, value, name, value, and so on. */
    void element(String name, Inside inside, String... attributes) {
        open(name, attributes);
        inside.write();
        out.append("</").append(name).append('>');
    }

    /** An element that holds text only. */
    void text(String name, String content, String... attributes) {
        element(name, () -> words(content), attributes);
    }

    /** An element without an end. */
    void open(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        out.append('>');
    }

    /** Text. */
    void words(String content) {
        out.append(escaped(content));
    }

    private static String escaped(String content) {
        var held = new StringBuilder();
        content.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> held.append("&amp;");
                case '<' -> held.append("&lt;");
                case '>' -> held.append("&gt;");
                case '"' -> held.append("&quot;");
                case '\'' -> held.append("&#39;");
                default -> held.appendCodePoint(isHeld(c) ? c : 0xFFFD);
            }
        });
        return held.toString();
    }

    private static boolean isHeld(int c) {
        boolean control = (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (0x7F <= c && c <= 0x9F);
        return !control && !(0xD800 <= c && c <= 0xDFFF) && (c & 0xFFFE) != 0xFFFE;
    }

    @Override
    public String toString() {
        return out + "\n";
    }
}
