package io.github.medsecretary.terminology.shortform;

/** Round and square brackets, which authors use alike. */
final class Brackets {

    private static final int LONGEST_INSIDE = 160;

    private Brackets() {}

    /** One deeper, one less deep, or neither. */
    static int step(char c) {
        return c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
    }

    /** Where a bracket is closed on the same line and not too far away, or -1. */
    static int closing(String text, int open) {
        int depth = 0;
        int limit = Math.min(text.length(), open + LONGEST_INSIDE);
        for (int i = open; i < limit && text.charAt(i) != '\n'; i++) {
            depth += step(text.charAt(i));
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
