package io.github.medsecretary.terminology.lexicon;

import java.util.BitSet;

/** The lines of a text as {@link String#lines} counts them, with what ends each. */
final class TextLines {

    private TextLines() {}

    /**
     * The text without some of its lines, all others as they were.
     *
     * @param bad their numbers, counted from 1
     */
    static String without(BitSet bad, String text) {
        if (bad.isEmpty()) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        int number = 1;
        for (int from = 0; from < text.length(); number++) {
            int to = end(text, from);
            if (!bad.get(number)) {
                kept.append(text, from, to);
            }
            from = to;
        }
        return kept.toString();
    }

    // Past a line feed, a carriage return or both.
    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        boolean both = text.startsWith("\r\n", end);
        return Math.min(text.length(), end + (both ? 2 : 1));
    }
}
