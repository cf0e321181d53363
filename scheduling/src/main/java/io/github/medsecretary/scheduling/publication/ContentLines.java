package io.github.medsecretary.scheduling.publication;

import java.nio.charset.StandardCharsets;

/** Content lines of iCalendar (RFC 5545, section 3.1): escaped, folded at 75 octets, ended by CRLF. */
final class ContentLines {

    private static final int OCTETS = 75;

    private final StringBuilder lines = new StringBuilder();

    /** A property whose value needs no escaping, such as a time. */
    ContentLines add(String property, String value) {
        int room = OCTETS;
        for (int c : (property + ":" + value).codePoints().toArray()) {
            int octets = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            if (octets > room) {
                lines.append("\r\n ");
                room = OCTETS - 1;
            }
            lines.appendCodePoint(c);
            room -= octets;
        }
        lines.append("\r\n");
        return this;
    }

    /** A property whose value is text (section 3.3.11); one that is empty is left out. */
    ContentLines text(String property, String value) {
        return value.isEmpty() ? this : add(property, escaped(value));
    }

    private static String escaped(String value) {
        var escaped = new StringBuilder();
        value.replace("\r\n", "\n").codePoints().forEach(c -> {
            switch (c) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(c);
                case '\n', '\r' -> escaped.append("\\n");
                default -> escaped.appendCodePoint(isText(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isText(int c) {
        boolean control = (c < 0x20 && c != '\t') || c == 0x7F;
        return !control && !(0xD800 <= c && c <= 0xDFFF);
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
