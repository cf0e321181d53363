package io.github.medsecretary.correspondence.template;

/** A value within a line: it can end none and begin none. */
final class Line {

    private Line() {}

    /** The value with each line break and tabulator as a space, isolated if it may run from right to left. */
    static void append(String value, StringBuilder out) {
        int start = out.length();
        out.append(Bidi.isolated(value));
        for (int at = start; at < out.length(); at++) {
            if (breaks(out.charAt(at))) {
                out.setCharAt(at, ' ');
            }
        }
    }

    private static boolean breaks(char c) {
        return (c >= '\t' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
