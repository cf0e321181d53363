package io.github.medsecretary.correspondence.template;

/**
 * Values that run from right to left, or hold controls that make text do so. They are isolated, so that they can't turn
 * round what stands beside them, and never dropped (Unicode Standard Annex 9).
 */
public final class Bidi {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private Bidi() {}

    /** Whether a value may run from right to left in any part of it. */
    public static boolean needsIsolation(String value) {
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c >= 0x590 && runsLeft(c)) {
                return true;
            }
        }
        return false;
    }

    // Hebrew to Arabic Extended, the controls, presentation forms, and the surrogates of the scripts above U+10800.
    private static boolean runsLeft(char c) {
        return c <= 0x8FF
                || (c >= 0x200E && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || (c >= 0xFB1D && c <= 0xFDFF)
                || (c >= 0xFE70 && c <= 0xFEFC)
                || (c >= 0xD802 && c <= 0xD803)
                || (c >= 0xD83A && c <= 0xD83B);
    }

    /** How many isolates a value closes that it did not open: so many more must be opened around it. */
    public static int strayEnds(String value) {
        int open = 0;
        int stray = 0;
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c >= 0x2066 && c <= 0x2068) {
                open++;
            } else if (c == POP_ISOLATE && open > 0) {
                open--;
            } else if (c == POP_ISOLATE) {
                stray++;
            }
        }
        return stray;
    }

    private static int leftOpen(String value) {
        int open = 0;
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c >= 0x2066 && c <= 0x2068) {
                open++;
            } else if (c == POP_ISOLATE && open > 0) {
                open--;
            }
        }
        return open;
    }

    /** The value in plain text, within controls that isolate it, if it needs that. */
    public static String isolated(String value) {
        if (!needsIsolation(value)) {
            return value;
        }
        var text = new StringBuilder(value.length() + 4);
        repeat(FIRST_STRONG_ISOLATE, strayEnds(value) + 1, text);
        text.append(value);
        repeat(POP_ISOLATE, leftOpen(value) + 1, text);
        return text.toString();
    }

    private static void repeat(char control, int times, StringBuilder text) {
        for (int each = 0; each < times; each++) {
            text.append(control);
        }
    }
}
